package be.vormingsportaal.materials;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MaterialVisitRepository extends JpaRepository<MaterialVisit, UUID> {

    Optional<MaterialVisit> findByAccountIdAndInstrumentCode(UUID accountId, String instrumentCode);

    List<MaterialVisit> findByAccountIdOrderByInstrumentCode(UUID accountId);
}
