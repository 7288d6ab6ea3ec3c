package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountSessions;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people leave an organisation without moving to another one. A registered account stays. */
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
     * Takes somebody out of the organisation (manual, section 4.5). The sessions of that person end at once. When the
     * person never registered, the invitation is withdrawn and the account is deleted.
     *
     * @throws NoSuchElementException when the person does not belong to the organisation, or not any more
     */
    @RetryOnConflict
    public void remove(UUID organisationId, UUID accountId) {
        // This asks a question and does not read the row, because a method that holds the row later has to see it as it
        // is then.
        if (!repository.existsByAccountIdAndOrganisationId(accountId, organisationId)) {
            throw new NoSuchElementException("Nobody of this organisation");
        }
        if (registrations.withdraw(accountId)) {
            return;
        }
        if (!memberships.end(accountId, organisationId, MembershipEndReason.REMOVED)) {
            throw new NoSuchElementException("Ended by somebody else just before");
        }
        sessions.endAll(accountId);
    }

    /**
     * Lets go of somebody because the organisation is closed, with the same effects as {@link #remove}. A second call
     * changes nothing.
     */
    @RetryOnConflict
    public void release(UUID organisationId, UUID accountId) {
        if (!repository.existsByAccountIdAndOrganisationId(accountId, organisationId)
                || registrations.withdraw(accountId)) {
            return;
        }
        if (memberships.end(accountId, organisationId, MembershipEndReason.CLOSED)) {
            sessions.endAll(accountId);
        }
    }

    /**
     * Lets the person leave the organisation (manual, section 2.4).
     *
     * @return false when the person belongs to none, or not any more, as after a second click
     */
    @RetryOnConflict
    public boolean leave(UUID accountId) {
        Optional<UUID> organisationId = repository.organisationOf(accountId);
        return organisationId.isPresent() && memberships.end(accountId, organisationId.get(), MembershipEndReason.LEFT);
    }
}
