package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface MembershipRepository extends JpaRepository<Membership, UUID> {

    List<Membership> findByOrganisationId(UUID organisationId);

    @Query("select m.accountId from Membership m where m.organisationId = :organisationId order by m.accountId")
    List<UUID> accountsOf(UUID organisationId, Limit most);

    @Query("select m.organisationId from Membership m where m.accountId = :accountId")
    Optional<UUID> organisationOf(UUID accountId);

    /**
     * The ids of accounts, also without membership, by name. It is one statement over the tables of two modules,
     * because pages of a list cannot be put together from two statements.
     *
     * @param pattern in lower case, with {@code !} before characters that are no wildcards
     */
    @Query(
            value = "select a.id" + SEARCH + " order by lower(a.lastName), lower(a.firstName), a.email",
            countQuery = "select count(a)" + SEARCH)
    Page<UUID> search(String pattern, Collection<Role> roles, Pageable page);

    String SEARCH = " from Account a left join Membership m on m.accountId = a.id"
            + " left join Organisation o on o.id = m.organisationId where a.role in :roles"
            + " and (lower(concat(a.firstName, ' ', a.lastName)) like :pattern escape '!'"
            + " or lower(concat(a.lastName, ' ', a.firstName)) like :pattern escape '!'"
            + " or lower(a.email) like :pattern escape '!' or lower(o.name) like :pattern escape '!')";

    @Query("select m.organisationId as organisationId, count(m) as people from Membership m"
            + " where m.organisationId in :organisationIds group by m.organisationId")
    List<PeopleCount> countByOrganisation(Collection<UUID> organisationIds);

    /** How many people belong to an organisation. */
    record PeopleCount(UUID organisationId, long people) {}

    /** The open organisations that have no registered person in one of the roles who is not blocked. */
    @Query(
            "select o.id from Organisation o where o.closedAt is null and not exists (select 1 from Membership m"
                    + " join Account a on a.id = m.accountId"
                    + " where m.organisationId = o.id and a.role in :roles and a.registeredAt is not null and a.blockedAt is null)")
    Set<UUID> without(Collection<Role> roles);

    /** The ids of those of these organisations that have a registered person in one of the roles. */
    @Query(
            "select distinct m.organisationId from Membership m join Account a on a.id = m.accountId"
                    + " where m.organisationId in :organisationIds and a.role in :roles and a.registeredAt is not null and a.blockedAt is null")
    Set<UUID> withRegistered(Collection<UUID> organisationIds, Collection<Role> roles);

    /**
     * Ids of accounts of one organisation. {@code pattern}, {@code instrument} and {@code registered} are null where they
     * do not matter.
     *
     * @param pattern as in {@link #search}
     */
    @Query("select a.id" + WITHIN)
    List<UUID> searchWithin(
            UUID organisationId,
            String pattern,
            Collection<Role> roles,
            String instrument,
            Boolean registered,
            Pageable page);

    /** How many {@link #searchWithin} finds on all pages. */
    @Query("select count(a)" + WITHIN)
    long countWithin(
            UUID organisationId, String pattern, Collection<Role> roles, String instrument, Boolean registered);

    /**
     * The text is searched in one place, in a condition on both tables. Otherwise PostgreSQL would search everybody of
     * all organisations first, which takes four times as long when one person in ten belongs to this organisation.
     */
    String WITHIN = " from Account a join Membership m on m.accountId = a.id"
            + " where m.organisationId = :organisationId and a.role in :roles"
            + " and (:pattern is null or m.organisationId <> :organisationId or"
            + " lower(concat(a.firstName, ' ', a.lastName, ' ', a.firstName, '|', a.email)) like :pattern escape '!')"
            + " and (:registered is null or (:registered = true and a.registeredAt is not null)"
            + " or (:registered = false and a.registeredAt is null))"
            + " and (:instrument is null or exists (select 1 from InstrumentAssignment i"
            + " where i.accountId = a.id and i.instrumentCode = :instrument))";

    /** Where an account belongs. */
    record Place(UUID accountId, UUID organisationId) {}

    /** The registered people of these organisations in one of the roles who are not blocked. */
    @Query(
            "select m.accountId as accountId, m.organisationId as organisationId"
                    + " from Membership m join Account a on a.id = m.accountId"
                    + " where m.organisationId in :organisationIds and a.role in :roles and a.registeredAt is not null and a.blockedAt is null")
    List<Place> registered(Collection<UUID> organisationIds, Collection<Role> roles);

    boolean existsByAccountIdAndOrganisationId(UUID accountId, UUID organisationId);

    /**
     * Reads the row as it is now, and holds it until the transaction ends. A second transaction then sees where the
     * person belongs after what the first one did. It has to be the first time that the transaction reads the row.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.accountId = :accountId")
    Optional<Membership> hold(UUID accountId);

    /**
     * Holds the rows of several people as {@link #hold} does, in an order in which no two transactions wait for each
     * other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.accountId in :accountIds order by m.accountId")
    List<Membership> holdAll(Collection<UUID> accountIds);
}
