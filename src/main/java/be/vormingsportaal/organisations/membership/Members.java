package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.MembershipRepository.Place;
import be.vormingsportaal.organisations.organisation.Organisation;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who belongs where, and what organisations are called. */
@Service
@Transactional(readOnly = true)
public class Members {

    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;
    private final AccountDirectory accounts;

    Members(MembershipRepository memberships, OrganisationRepository organisations, AccountDirectory accounts) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** @return empty when the account belongs to none */
    public Optional<OrganisationView> organisationOf(UUID accountId) {
        return memberships
                .findById(accountId)
                .flatMap(membership -> organisations.findById(membership.organisationId()))
                .map(Organisation::view);
    }

    /**
     * Does the same as {@link #organisationOf}, and holds the organisation until the caller's transaction ends. So two
     * transactions that make something of which an organisation may have only one come one after the other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> holdOrganisationOf(UUID accountId) {
        return memberships
                .organisationOf(accountId)
                .flatMap(organisations::hold)
                .map(Organisation::id);
    }

    /** The ids of organisations by account, in one statement. People who belong to none are left out. */
    public Map<UUID, UUID> organisationsOf(Collection<UUID> accountIds) {
        return byAccount(memberships.findAllById(accountIds));
    }

    /**
     * Does the same as {@link #organisationsOf}, and holds it until the caller's transaction ends: nobody of these
     * people moves, leaves, or has an instrument taken away by the organisation meanwhile. The transaction has to ask
     * this before anything else about these people.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, UUID> hold(Collection<UUID> accountIds) {
        return byAccount(memberships.holdAll(accountIds));
    }

    /** Whether the person belongs to the organisation. Holds the person as {@link #hold} does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdMember(UUID organisationId, UUID accountId) {
        return organisationId.equals(hold(List.of(accountId)).get(accountId));
    }

    /** @throws java.util.NoSuchElementException when there is no such organisation */
    public String name(UUID organisationId) {
        return organisations.findById(organisationId).orElseThrow().name();
    }

    /** Whether nobody can join the organisation any more. */
    public boolean isClosed(UUID organisationId) {
        return organisations.findById(organisationId).orElseThrow().isClosed();
    }

    /** The names of these organisations, by id, in one statement. */
    public Map<UUID, String> names(Collection<UUID> organisationIds) {
        return organisations.findAllById(organisationIds).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** These organisations, by id, in one statement. */
    public Map<UUID, OrganisationView> organisations(Collection<UUID> organisationIds) {
        return organisations.findAllById(organisationIds).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::view));
    }

    /** The ids of all accounts of an organisation, in every role. */
    public Set<UUID> of(UUID organisationId) {
        return memberships.findByOrganisationId(organisationId).stream()
                .map(Membership::accountId)
                .collect(Collectors.toSet());
    }

    /** Whether nobody manages the organisation any more when this person leaves. */
    public boolean isOnlyManager(UUID accountId) {
        return memberships
                .organisationOf(accountId)
                .map(this::managers)
                .filter(managers -> managers.size() == 1 && managers.get(0).id().equals(accountId))
                .isPresent();
    }

    /** The registered managers of an organisation. Who is blocked manages nothing. */
    public List<AccountView> managers(UUID organisationId) {
        return accounts.findAll(managersOf(List.of(organisationId)).keySet());
    }

    /** The registered managers of these organisations, each with the organisation, in one statement. */
    public Map<UUID, UUID> managersOf(Collection<UUID> organisationIds) {
        return organisationIds.isEmpty()
                ? Map.of()
                : memberships.registered(organisationIds, Role.which(Role::isManager)).stream()
                        .collect(Collectors.toMap(Place::accountId, Place::organisationId));
    }

    private static Map<UUID, UUID> byAccount(List<Membership> memberships) {
        return memberships.stream().collect(Collectors.toMap(Membership::accountId, Membership::organisationId));
    }
}
