package be.vormingsportaal.attestations.digest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttestationNoticeRepository extends JpaRepository<AttestationNotice, UUID> {

    boolean existsByAttestationIdAndOccasion(UUID attestationId, int occasion);

    List<AttestationNotice> findByDigestId(UUID digestId);
}
