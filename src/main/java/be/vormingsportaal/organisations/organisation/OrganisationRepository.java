package be.vormingsportaal.organisations.organisation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    List<Organisation> findAllByOrderByName();

    Optional<Organisation> findByEnterpriseNumber(String digits);

    @Query("select o.id as id, o.name as name from Organisation o")
    List<Named> names();

    @Query("select o.id from Organisation o where o.id in :ids and o.closedAt is null")
    Set<UUID> openOf(Collection<UUID> ids);

    /** The id of an organisation and its name. */
    record Named(UUID id, String name) {}

    /** The names that a member of staff replaced, the oldest first. */
    @Query("select f from Organisation o join o.formerNames f where f.changedBy = :accountId order by f.until")
    List<FormerName> renamedBy(UUID accountId);

    /** Holds the row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> hold(UUID id);

    /**
     * Has the organisation stay as it is until the transaction ends; others may do the same at that time. It has to be the
     * first time that the transaction reads the row.
     */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> holdStill(UUID id);
}
