package be.vormingsportaal.accounts.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NameCorrectionRepository extends JpaRepository<NameCorrection, UUID> {

    List<NameCorrection> findByAccountIdOrderByCorrectedAt(UUID accountId);

    Optional<NameCorrection> findFirstByAccountIdAndCorrectedAtAfterOrderByCorrectedAt(UUID accountId, Instant moment);
}
