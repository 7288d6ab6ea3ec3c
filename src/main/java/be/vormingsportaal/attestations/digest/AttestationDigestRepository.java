package be.vormingsportaal.attestations.digest;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AttestationDigestRepository extends JpaRepository<AttestationDigest, UUID> {

    /** Holds the row until the transaction ends, so that nothing is noted in a digest while it is being sent. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from AttestationDigest d where d.id = :id")
    Optional<AttestationDigest> hold(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from AttestationDigest d where d.organisationId = :organisationId and d.day = :day")
    Optional<AttestationDigest> hold(UUID organisationId, LocalDate day);
}
