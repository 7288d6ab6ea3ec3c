package be.vormingsportaal.organisations;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up who belongs where. */
@Service
@Transactional(readOnly = true)
public class Members {

    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;

    Members(MembershipRepository memberships, OrganisationRepository organisations) {
        this.memberships = memberships;
        this.organisations = organisations;
    }

    /** @return empty when the account belongs to none */
    public Optional<OrganisationView> organisationOf(UUID accountId) {
        return memberships
                .findById(accountId)
                .flatMap(membership -> organisations.findById(membership.organisationId()))
                .map(Organisation::view);
    }

    /** The ids of all accounts of an organisation, in every role. */
    public Set<UUID> of(UUID organisationId) {
        return memberships.findByOrganisationId(organisationId).stream()
                .map(Membership::accountId)
                .collect(Collectors.toSet());
    }
}
