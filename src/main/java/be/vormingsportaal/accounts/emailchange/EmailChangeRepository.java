package be.vormingsportaal.accounts.emailchange;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface EmailChangeRepository extends JpaRepository<EmailChange, UUID> {

    List<EmailChange> findByAccountIdOrderByRequestedAt(UUID accountId);

    /** The open change of the account; it may have expired. */
    Optional<EmailChange> findByOpenAccountId(UUID accountId);

    /**
     * Reads the row as it is now, and holds it until the transaction ends. When two people click at once, the second
     * one waits and then sees what the first one did.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EmailChange c where c.id = :id")
    Optional<EmailChange> hold(UUID id);

    /** @return how many were open: none or one */
    @Modifying
    @Query("update EmailChange c set c.state = be.vormingsportaal.accounts.emailchange.EmailChange.State.CANCELLED,"
            + " c.closedAt = :now, c.openAccountId = null, c.version = c.version + 1"
            + " where c.openAccountId = :accountId")
    int cancelOpen(UUID accountId, Instant now);

    @Modifying
    @Query("delete from EmailChange c where coalesce(c.closedAt, c.expiresAt) < :before and c.id not in :kept")
    int deleteOver(Instant before, Collection<UUID> kept);
}
