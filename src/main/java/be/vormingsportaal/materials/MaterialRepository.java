package be.vormingsportaal.materials;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MaterialRepository extends JpaRepository<Material, UUID> {

    /** They come in the order in which pages show them. */
    @Query("select m from Material m where m.instrumentCode = :code and m.tab = :tab order by m.position, m.id")
    List<Material> shelf(String code, MaterialTab tab);

    /**
     * Reads the same as {@link #shelf}, and holds it until the transaction ends, so that two people who put a shelf in
     * order do so one after the other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Material m where m.instrumentCode = :code and m.tab = :tab order by m.position, m.id")
    List<Material> holdShelf(String code, MaterialTab tab);
}
