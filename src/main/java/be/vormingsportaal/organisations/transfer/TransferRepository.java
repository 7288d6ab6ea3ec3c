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

    String MOVES =
            "select t.accountId as accountId, concat(t.firstName, ' ', t.lastName) as name, o.id as toId, o.name as to,"
                    + " t.expiresAt as expiresAt";

    String OPEN_TO = " from Transfer t join Organisation o on o.id = t.organisationId"
            + " where t.organisationId = :organisationId and t.state = 'OPEN' and t.expiresAt > :now";

    String OPEN_FROM = " from Membership m join Transfer t on t.openAccountId = m.accountId"
            + " join Organisation o on o.id = t.organisationId"
            + " where m.organisationId = :organisationId and t.expiresAt > :now";

    @Query(MOVES + OPEN_TO + " order by t.requestedAt, t.id")
    List<OpenMove> movesTo(UUID organisationId, Instant now, Limit most);

    @Query("select count(t)" + OPEN_TO)
    long countMovesTo(UUID organisationId, Instant now);

    @Query(MOVES + OPEN_FROM + " order by t.requestedAt, t.id")
    List<OpenMove> movesFrom(UUID organisationId, Instant now, Limit most);

    @Query("select count(t)" + OPEN_FROM)
    long countMovesFrom(UUID organisationId, Instant now);

    Optional<Transfer> findByOpenAccountId(UUID accountId);

    @Query("select t from Transfer t left join fetch t.instruments where t.openAccountId in :accountIds")
    List<Transfer> openTo(Collection<UUID> accountIds);

    List<Transfer> findByAccountIdOrderByRequestedAtDesc(UUID accountId);
}
