package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests of people who ask for another address without access to the old mailbox. */
@Service
@Transactional
public class LostMailboxRequests {

    private final AccountRepository accounts;
    private final LostMailboxRepository requests;
    private final LostMailboxProcess process;
    private final LostMailboxSettings settings;
    private final Clock clock;

    LostMailboxRequests(
            AccountRepository accounts,
            LostMailboxRepository requests,
            LostMailboxProcess process,
            LostMailboxSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Notes what was typed, as a task for the quality centre. It does the same work whether or not somebody has the
     * address. Staff see on the page of the request that nobody has it.
     *
     * <p>The same form sent again changes nothing while the first request is open. A form with another new address is a
     * separate request, so that a stranger who asks first does not keep the owner from asking.
     *
     * @return false when too many requests wait for a decision already, whoever sent them; then nothing was noted
     */
    @RetryOnConflict
    public boolean request(RequestAccess typed) {
        Optional<UUID> accountId = accounts.findByEmail(typed.formerEmail().value())
                .filter(Account::isRegistered)
                .map(Account::id);
        if (requests.existsByOpenFor(LostMailbox.key(typed))) {
            return true;
        }
        if (requests.countByState(LostMailboxState.REQUESTED) >= settings.mostWaiting()) {
            return false;
        }
        LostMailbox request = requests.saveAndFlush(LostMailbox.requested(accountId, typed, clock.instant()));
        process.start(request.id());
        return true;
    }
}
