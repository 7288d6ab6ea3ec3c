package be.vormingsportaal.organisations;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    List<Membership> findByOrganisationId(UUID organisationId);

    @Query("select m.organisationId from Membership m where m.accountId = :accountId")
    Optional<UUID> organisationOf(UUID accountId);

    boolean existsByAccountIdAndOrganisationId(UUID accountId, UUID organisationId);

    /**
     * The row as it is now, held until the transaction ends: whoever comes second sees where the person belongs after
     * what the first did. To be the first look at the row in a transaction.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.accountId = :accountId")
    Optional<Membership> hold(UUID accountId);
}
