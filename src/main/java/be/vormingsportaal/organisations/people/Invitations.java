package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.InvitePerson;
import be.vormingsportaal.accounts.account.RegistrationWithdrawn;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Memberships;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invites people whom the portal does not know, into an organisation. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Invitations {

    private final Memberships memberships;
    private final OrganisationService organisations;
    private final AccountDirectory accounts;
    private final RegistrationService registrations;

    Invitations(
            Memberships memberships,
            OrganisationService organisations,
            AccountDirectory accounts,
            RegistrationService registrations) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.accounts = accounts;
        this.registrations = registrations;
    }

    /** Whether the organisation takes people. It stays so until the transaction of the caller ends. */
    boolean holdOpen(UUID organisationId) {
        return organisations.holdOpen(organisationId);
    }

    void invite(AddPerson person) {
        OrganisationView organisation =
                organisations.find(person.organisationId()).orElseThrow();
        AccountView adder = accounts.find(person.addedBy()).orElseThrow();
        // Staff follow up what staff started, because the first manager of an organisation has no manager who could do
        // it.
        Optional<UUID> followUpBy = adder.role().isStaff() ? Optional.empty() : Optional.of(organisation.id());
        UUID accountId = registrations.invite(new InvitePerson(
                person.email(),
                person.name(),
                person.role(),
                new InvitePerson.Inviter(
                        followUpBy,
                        Optional.of(organisation.name()),
                        Optional.of(adder.name().full()))));
        memberships.begin(accountId, organisation.id(), person.instruments());
    }

    @EventListener
    void on(RegistrationWithdrawn withdrawn) {
        memberships.forget(withdrawn.accountId());
    }
}
