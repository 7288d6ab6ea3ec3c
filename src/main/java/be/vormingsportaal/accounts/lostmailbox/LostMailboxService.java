package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.AddressSwitch;
import be.vormingsportaal.accounts.account.EmailAddressChanged;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview.Outcome;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a request, in the order in which the process calls it; the process moves on by itself. {@link
 * LostMailboxLinks} is what people do with the links in its mails.
 */
@Service
@Transactional
public class LostMailboxService {

    private final LostMailboxRepository requests;
    private final AccountRepository accounts;
    private final AddressSwitch addresses;
    private final LostMailboxProcess process;
    private final LostMailboxSettings settings;
    private final Clock clock;

    LostMailboxService(
            LostMailboxRepository requests,
            AccountRepository accounts,
            AddressSwitch addresses,
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
     * registered account, and not one's own, and the new one to nobody.
     *
     * @param decidedBy account of the member of staff; null when the engine does not know
     */
    public LostMailboxReview decide(UUID requestId, LostMailboxDecision decision, UUID decidedBy) {
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
        if (request.accountId().equals(decidedBy)) {
            return LostMailboxReview.refusal(Outcome.OWN_ACCOUNT);
        }
        if (accounts.findByEmail(request.newEmail().value()).isPresent()) {
            return LostMailboxReview.refusal(Outcome.ADDRESS_IN_USE);
        }
        request.accept(decidedBy, settings, clock.instant());
        return new LostMailboxReview(Outcome.ACCEPTED, request.confirmUntil());
    }

    /** Nobody confirmed in time. A request that was stopped or confirmed at this moment stays that. */
    public void expire(UUID requestId) {
        LostMailbox request = requests.hold(requestId).orElseThrow();
        if (request.state() == LostMailboxState.ACCEPTED) {
            request.expire(clock.instant());
        }
    }

    /**
     * The delay is over: gives the account the new address.
     *
     * @return whether the account has it; false when somebody else took the address meanwhile, or the request was
     *     stopped at this moment
     */
    public boolean takeEffect(UUID requestId) {
        LostMailbox request = requests.hold(requestId).orElseThrow();
        if (request.state() == LostMailboxState.CONFIRMED) {
            // Closed first, so that this change of the address does not stop the request that it comes from.
            request.restore(clock.instant());
            if (!addresses.apply(request.accountId(), request.newEmail())) {
                request.findAddressTaken();
            }
        }
        return request.state() == LostMailboxState.RESTORED;
    }

    /** Who could change the address in another way needs no help any more, and the link in the old mailbox is dead. */
    @EventListener
    void on(EmailAddressChanged changed) {
        for (LostMailbox request : requests.holdOpenOf(changed.accountId())) {
            request.stop(clock.instant());
            requests.flush();
            process.stopped(request.id());
        }
    }

    private boolean hasOwner(LostMailbox request) {
        return request.accountId() != null
                && accounts.findById(request.accountId())
                        .filter(account -> account.email().equals(request.formerEmail()))
                        .isPresent();
    }
}
