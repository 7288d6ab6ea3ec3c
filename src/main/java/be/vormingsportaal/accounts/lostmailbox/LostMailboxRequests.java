package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
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
     * <p>The same form once more changes nothing while the first is open. One that names another new address is a
     * request of its own: a stranger who asks first must not keep the owner from asking.
     */
    @RetryOnConflict
    public void request(RequestAccess typed) {
        UUID accountId = accounts.findByEmail(typed.formerEmail().value())
                .filter(Account::isRegistered)
                .map(Account::id)
                .orElse(null);
        if (requests.existsByOpenFor(LostMailbox.key(typed))) {
            return;
        }
        LostMailbox request = requests.saveAndFlush(LostMailbox.requested(accountId, typed, clock.instant()));
        process.start(request.id());
    }
}
