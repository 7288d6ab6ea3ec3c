package be.vormingsportaal.organisations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    List<Membership> findByOrganisationId(UUID organisationId);

    List<Membership> findByAccountIdIn(Collection<UUID> accountIds);
}
