package be.vormingsportaal.organisations;

import be.vormingsportaal.accounts.AccountDirectory;
import be.vormingsportaal.accounts.AccountView;
import be.vormingsportaal.accounts.InvitePerson;
import be.vormingsportaal.accounts.RegistrationService;
import be.vormingsportaal.accounts.RegistrationWithdrawn;
import be.vormingsportaal.accounts.Role;
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
        // What staff started is followed up by staff: an organisation's first manager has no manager to do it.
        UUID followUpBy = adder.role() == Role.KCD_STAFF ? null : organisation.id();
        UUID accountId = registrations.invite(new InvitePerson(
                person.email(),
                person.name(),
                person.role(),
                new InvitePerson.Inviter(
                        followUpBy, organisation.name(), adder.name().full())));
        memberships.begin(accountId, organisation.id(), person.instruments());
    }

    @EventListener
    void on(RegistrationWithdrawn withdrawn) {
        memberships.forget(withdrawn.accountId());
    }
}
