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

    /** The row as it is now, held until the transaction ends. Read first, it decides between two who act at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from LostMailbox m where m.id = :id")
    Optional<LostMailbox> hold(UUID id);

    /** The same for what is open about an account. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from LostMailbox m where m.accountId = :accountId and m.openFor is not null")
    List<LostMailbox> holdOpenOf(UUID accountId);

    List<LostMailbox> findByAccountIdOrderByRequestedAt(UUID accountId);

    boolean existsByOpenFor(String key);

    List<LostMailbox> findByClosedAtIsNullOrderByRequestedAt();

    List<LostMailbox> findByClosedAtIsNotNullOrderByClosedAtDesc(Limit limit);

    @Modifying
    @Query("delete from LostMailbox m where m.closedAt < :before and m.id not in :kept")
    int deleteClosed(Instant before, Collection<UUID> kept);
}
