package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountBlocked;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.EmailAddressChanged;
import be.vormingsportaal.accounts.account.EmailAddressSwitch;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview.Outcome;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out the steps of a request, in the order in which the process calls them. The process itself goes on after
 * each step. {@link LostMailboxLinks} handles the links in its mails.
 */
@Service
@Transactional
public class LostMailboxService {

    private final LostMailboxRepository requests;
    private final AccountRepository accounts;
    private final EmailAddressSwitch addresses;
    private final LostMailboxProcess process;
    private final LostMailboxSettings settings;
    private final Clock clock;

    LostMailboxService(
            LostMailboxRepository requests,
            AccountRepository accounts,
            EmailAddressSwitch addresses,
            LostMailboxProcess process,
            LostMailboxSettings settings,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.addresses = addresses;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Carries out what the quality centre decided. Accepting is possible only while the old address belongs to a
     * registered account other than that of the decider that is not blocked, and nobody has the new address.
     *
     * @param decidedBy account of the member of staff; empty when the engine does not know
     */
    public LostMailboxReview decide(UUID requestId, LostMailboxDecision decision, Optional<UUID> decidedBy) {
        LostMailbox request = requests.hold(requestId).orElseThrow();
        if (request.state() != LostMailboxState.REQUESTED) {
            return LostMailboxReview.refusal(Outcome.NOT_OPEN);
        }
        if (decision == LostMailboxDecision.REFUSE) {
            request.refuse(decidedBy, clock.instant());
            return LostMailboxReview.refusal(Outcome.REFUSED);
        }
        if (!hasOwner(request)) {
            return LostMailboxReview.refusal(Outcome.NOBODY_REGISTERED);
        }
        if (request.accountId()
                .flatMap(accounts::findById)
                .filter(Account::isBlocked)
                .isPresent()) {
            return LostMailboxReview.refusal(Outcome.BLOCKED);
        }
        if (decidedBy.isPresent() && request.accountId().equals(decidedBy)) {
            return LostMailboxReview.refusal(Outcome.OWN_ACCOUNT);
        }
        if (accounts.findByEmail(request.newEmail().value()).isPresent()) {
            return LostMailboxReview.refusal(Outcome.ADDRESS_IN_USE);
        }
        request.accept(decidedBy, settings, clock.instant());
        return new LostMailboxReview(Outcome.ACCEPTED, request.confirmUntil());
    }

    /**
     * Ends a request that nobody confirmed in time. A request that was stopped or confirmed at this moment stays as it
     * is.
     */
    public void expire(UUID requestId) {
        LostMailbox request = requests.hold(requestId).orElseThrow();
        if (request.state() == LostMailboxState.ACCEPTED) {
            request.expire(clock.instant());
        }
    }

    /**
     * Gives the account the new address, because the delay is over.
     *
     * @return whether the account has it; false when somebody else took the address meanwhile, or the request was
     *     stopped at this moment
     */
    public boolean takeEffect(UUID requestId) {
        LostMailbox request = requests.hold(requestId).orElseThrow();
        if (request.state() == LostMailboxState.CONFIRMED) {
            // It is closed first, so that this change of the address does not stop the request that it comes from.
            request.restore(clock.instant());
            if (!addresses.apply(request.accountId().orElseThrow(), request.newEmail())) {
                request.findAddressTaken();
            }
        }
        return request.state() == LostMailboxState.RESTORED;
    }

    /**
     * A person who could change the address in another way needs no help any more, and the link in the old mailbox must
     * not work any more.
     */
    @EventListener
    void on(EmailAddressChanged changed) {
        stopAll(changed.accountId());
    }

    /** Whoever is blocked gets no other address by what was asked before. */
    @EventListener
    void on(AccountBlocked blocked) {
        stopAll(blocked.accountId());
    }

    /** Stops whatever is asked for this account. */
    void stopAll(UUID accountId) {
        for (LostMailbox request : requests.holdOpenOf(accountId)) {
            request.stop(clock.instant());
            requests.flush();
            process.stopped(request.id());
        }
    }

    private boolean hasOwner(LostMailbox request) {
        return request.accountId()
                .flatMap(accounts::findById)
                .filter(account -> account.email().equals(request.formerEmail()))
                .isPresent();
    }
}
