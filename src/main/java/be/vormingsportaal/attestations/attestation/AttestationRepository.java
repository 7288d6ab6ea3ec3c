package be.vormingsportaal.attestations.attestation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface AttestationRepository extends JpaRepository<Attestation, UUID> {

    /** Holds the row until the transaction ends. A second transaction waits, and then reads what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attestation a where a.id = :id")
    Optional<Attestation> hold(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attestation a where a.newestFor = :key")
    Optional<Attestation> holdNewest(String key);

    /** The newest attests and, where the newest one was refused, also that one: see {@link AttestationStandings}. */
    @Query(
            "select a from Attestation a where a.accountId in :accountIds and (a.newestFor is not null or a.state = REFUSED)")
    List<Attestation> deciding(Collection<UUID> accountIds);

    /** Those that count, in an order in which no two transactions wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attestation a where a.accountId in :accountIds and a.newestFor is not null order by a.id")
    List<Attestation> holdNewestOf(Collection<UUID> accountIds);

    /**
     * All attests of an account become those of another account of the same person. Two for one instrument must not count.
     *
     * @param keyed what the keys of the other account begin with
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Attestation a set a.accountId = :to, a.version = a.version + 1, a.newestFor ="
            + " case when a.newestFor is null then null else concat(:keyed, a.instrumentCode) end"
            + " where a.accountId = :from")
    void giveAll(UUID from, UUID to, String keyed);

    List<Attestation> findByAccountIdOrderBySubmittedAtDesc(UUID accountId);

    List<Attestation> findByAccountIdAndInstrumentCodeOrderBySubmittedAtDesc(UUID accountId, String instrumentCode);

    Optional<Attestation> findFirstByAccountIdAndInstrumentCodeAndClaimSourceAndSubmittedAt(
            UUID accountId, String instrumentCode, AttestationSource source, Instant submittedAt);
    /** The same file, handed in by somebody else. */
    List<Attestation> findByDocumentSha256AndAccountIdNotOrderBySubmittedAtDesc(String documentSha256, UUID accountId);

    @Query("select new be.vormingsportaal.attestations.attestation.ExpiryCount("
            + "year(a.claim.expiresOn), month(a.claim.expiresOn), a.instrumentCode, count(a)) from Attestation a"
            + " where a.newestFor is not null and a.claim.expiresOn between :first and :last"
            + " group by year(a.claim.expiresOn), month(a.claim.expiresOn), a.instrumentCode")
    List<ExpiryCount> countExpiring(LocalDate first, LocalDate last);

    /** The attest that staff reviewed last. When they corrected it, this is the corrected one. */
    Optional<Attestation> findFirstByAccountIdAndInstrumentCodeAndVerdictAtNotNullOrderByVerdictAtDescSubmittedAtDesc(
            UUID accountId, String instrumentCode);

    /** Whether somebody else handed in the very same file. */
    boolean existsByDocumentSha256AndAccountIdNot(String documentSha256, UUID accountId);

    @Query("select count(a) > 0 from Account a where a.id = :accountId")
    boolean isAccountThere(UUID accountId);
}
