package be.vormingsportaal.accounts;

import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for another address without access to the old mailbox. */
@Service
@Transactional
public class LostMailboxRequests {

    private final AccountRepository accounts;
    private final LostMailboxRepository requests;
    private final LostMailboxProcess process;
    private final Clock clock;

    LostMailboxRequests(
            AccountRepository accounts, LostMailboxRepository requests, LostMailboxProcess process, Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Notes what was typed, as a task for the quality centre. Does the same work whether or not somebody has the
     * address: staff see on the page of the request that nobody has it.
     *
     * <p>While a request for a former address is open, another one for that address changes nothing: what staff are
     * looking at stays what it is. Who asks is told the same.
     */
    @RetryOnConflict
    public void request(RequestAccess typed) {
        UUID accountId = accounts.findByEmail(typed.formerEmail().value())
                .filter(Account::isRegistered)
                .map(Account::id)
                .orElse(null);
        if (requests.existsByOpenFor(typed.formerEmail().value())) {
            return;
        }
        LostMailbox request = requests.saveAndFlush(LostMailbox.requested(accountId, typed, clock.instant()));
        process.start(request.id());
    }
}
