package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountSessions;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people leave an organisation without moving to another. The account of whoever is registered lives on. */
@Service
@Transactional
public class Departures {

    private final MembershipRepository repository;
    private final Memberships memberships;
    private final RegistrationService registrations;
    private final AccountSessions sessions;

    Departures(
            MembershipRepository repository,
            Memberships memberships,
            RegistrationService registrations,
            AccountSessions sessions) {
        this.repository = repository;
        this.memberships = memberships;
        this.registrations = registrations;
        this.sessions = sessions;
    }

    /**
     * Takes somebody out (manual, section 4.5), whose sessions end at once. Whoever never registered was never there:
     * the invitation is withdrawn, and the account with it.
     *
     * @throws NoSuchElementException when the person does not belong to the organisation (any more)
     */
    @RetryOnConflict
    public void remove(UUID organisationId, UUID accountId) {
        // A question and not a look at the row: whoever holds it later has to see it as it is then.
        if (!repository.existsByAccountIdAndOrganisationId(accountId, organisationId)) {
            throw new NoSuchElementException("Nobody of this organisation");
        }
        if (registrations.withdraw(accountId)) {
            return;
        }
        if (!memberships.end(accountId, organisationId, MembershipEnd.REMOVED)) {
            throw new NoSuchElementException("Ended by somebody else just before");
        }
        sessions.endAll(accountId);
    }

    /**
     * Leaves the organisation where the person is (manual, section 2.4).
     *
     * @return false when there is none (any more), as after a second click
     */
    @RetryOnConflict
    public boolean leave(UUID accountId) {
        Optional<UUID> organisationId = repository.organisationOf(accountId);
        return organisationId.isPresent() && memberships.end(accountId, organisationId.get(), MembershipEnd.LEFT);
    }
}
