package be.vormingsportaal.accounts.lostmailbox;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LostMailboxRepository extends JpaRepository<LostMailbox, UUID> {

    /**
     * Reads the row as it is now, and holds it until the transaction ends. Because it is read first, it decides between
     * two transactions at the same time.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from LostMailbox m where m.id = :id")
    Optional<LostMailbox> hold(UUID id);

    /** Holds all open requests about an account in the same way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from LostMailbox m where m.accountId = :accountId and m.openFor is not null")
    List<LostMailbox> holdOpenOf(UUID accountId);

    List<LostMailbox> findByAccountIdOrderByRequestedAt(UUID accountId);

    int countByState(LostMailboxState state);

    /** The ids of the requests in this state that were made before this moment. */
    @Query("select m.id from LostMailbox m where m.state = :state and m.requestedAt < :before")
    List<UUID> idsOf(LostMailboxState state, Instant before);

    boolean existsByOpenFor(String key);

    List<LostMailbox> findByClosedAtIsNullOrderByRequestedAt();

    List<LostMailbox> findByClosedAtIsNotNullOrderByClosedAtDesc(Limit limit);

    @Modifying
    @Query("delete from LostMailbox m where m.closedAt < :before and m.id not in :kept")
    int deleteClosed(Instant before, Collection<UUID> kept);
}
