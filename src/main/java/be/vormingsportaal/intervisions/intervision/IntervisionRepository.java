package be.vormingsportaal.intervisions.intervision;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface IntervisionRepository extends JpaRepository<Intervision, UUID> {

    /**
     * Reads the row as it is now, and holds it until the transaction ends. It has to be the first time that the
     * transaction reads it and its enrolments.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Intervision i where i.id = :id")
    Optional<Intervision> hold(UUID id);

    List<Intervision> findByHeldOnGreaterThanEqualOrderByHeldOnAscStartsAtAsc(LocalDate day);

    List<Intervision> findByHeldOnLessThanOrderByHeldOnDescStartsAtDesc(LocalDate day);

    List<Intervision> findByInstrumentCodeInAndHeldOnGreaterThanEqualOrderByHeldOnAscStartsAtAsc(
            Collection<String> instrumentCodes, LocalDate day);
}
