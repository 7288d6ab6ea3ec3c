package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.InvitePerson;
import be.vormingsportaal.accounts.account.RegistrationWithdrawn;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Memberships;
import be.vormingsportaal.organisations.organisation.Organisation;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
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
    private final OrganisationRepository organisations;
    private final AccountDirectory accounts;
    private final RegistrationService registrations;

    Invitations(
            Memberships memberships,
            OrganisationRepository organisations,
            AccountDirectory accounts,
            RegistrationService registrations) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.accounts = accounts;
        this.registrations = registrations;
    }

    void invite(AddPerson person) {
        Organisation organisation =
                organisations.findById(person.organisationId()).orElseThrow();
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
