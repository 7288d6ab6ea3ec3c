package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
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
public class AddressSwitch {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    AddressSwitch(AccountRepository accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * @return false when somebody has the address already; nothing was changed
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody takes it at this moment
     */
    public boolean apply(UUID accountId, EmailAddress current) {
        if (accounts.findByEmail(current.value()).isPresent()) {
            return false;
        }
        Account account = accounts.findById(accountId).orElseThrow();
        // Before the account's row is touched: others hold theirs first and then look at the account.
        events.publishEvent(new EmailAddressChanged(accountId, account.email(), current));
        account.changeEmail(current);
        accounts.saveAndFlush(account);
        return true;
    }
}
