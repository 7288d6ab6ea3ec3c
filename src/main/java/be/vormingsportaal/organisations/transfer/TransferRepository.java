package be.vormingsportaal.organisations.transfer;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface TransferRepository extends JpaRepository<Transfer, UUID> {

    /**
     * Reads the row as it is now, and holds it until the transaction ends. It has to be the first time that the
     * transaction reads it.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Transfer t where t.id = :id")
    Optional<Transfer> hold(UUID id);

    /** Holds the open transfer of the person, as {@link #hold} does. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Transfer t where t.openAccountId = :accountId")
    Optional<Transfer> holdOpenOf(UUID accountId);

    @Query("select t from Transfer t left join fetch t.instruments"
            + " where t.organisationId = :organisationId and t.state = 'OPEN' order by t.requestedAt")
    List<Transfer> openOf(UUID organisationId);

    /** The open questions of an organisation whose time has not passed. */
    @Query("select t.id from Transfer t where t.organisationId = :organisationId and t.state = 'OPEN'"
            + " and t.expiresAt > :now order by t.id")
    List<UUID> askedBy(UUID organisationId, Instant now, Limit most);

    Optional<Transfer> findByOpenAccountId(UUID accountId);

    @Query("select t from Transfer t left join fetch t.instruments where t.openAccountId in :accountIds")
    List<Transfer> openTo(Collection<UUID> accountIds);

    List<Transfer> findByAccountIdOrderByRequestedAtDesc(UUID accountId);
}
