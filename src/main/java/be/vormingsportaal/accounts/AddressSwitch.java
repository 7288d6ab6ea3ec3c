package be.vormingsportaal.accounts;

import be.vormingsportaal.shared.EmailAddress;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a registered account another address. Its sessions end, and what was mailed to the former address is worth
 * nothing any more. Whether the new address is the person's own is for the caller to know.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AddressSwitch {

    private final AccountRepository accounts;
    private final RecoveryRepository recoveries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressSwitch(
            AccountRepository accounts, RecoveryRepository recoveries, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return false when somebody has the address already; nothing was changed
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody takes it at this moment
     */
    boolean apply(UUID accountId, EmailAddress current) {
        if (accounts.findByEmail(current.value()).isPresent()) {
            return false;
        }
        Account account = accounts.findById(accountId).orElseThrow();
        // Before the account's row is touched: others hold theirs first and then look at the account.
        events.publishEvent(new EmailAddressChanged(accountId, account.email(), current));
        recoveries.expireOpen(accountId, clock.instant());
        account.changeEmail(current);
        accounts.saveAndFlush(account);
        return true;
    }
}
