package be.vormingsportaal.accounts.recovery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface RecoveryRepository extends JpaRepository<Recovery, UUID> {

    /** Runs the same statement also without an account (null), and then changes nothing. */
    @Modifying
    @Query("update Recovery r set r.expiresAt = :now, r.version = r.version + 1"
            + " where r.accountId = :accountId and r.usedAt is null and r.expiresAt > :now")
    void expireOpen(UUID accountId, Instant now);

    /** Runs the same statement also without an account (null), and then finds nothing. */
    @Query("select count(r) > 0 from Recovery r"
            + " where r.accountId = :accountId and r.usedAt is null and r.expiresAt > :moment")
    boolean existsOpenAfter(UUID accountId, Instant moment);

    List<Recovery> findByAccountIdOrderByExpiresAt(UUID accountId);

    @Modifying
    @Query("update Recovery r set r.accountId = null, r.version = r.version + 1 where r.accountId = :accountId")
    void makeNobodys(UUID accountId);

    @Modifying
    @Query("delete from Recovery r where r.expiresAt < :before and r.id not in :kept")
    int deleteExpired(Instant before, Collection<UUID> kept);
}
