package be.vormingsportaal.accounts.account;

import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.EmailAddress;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a registered account another address. Its sessions end, and the links that were mailed to the former address do
 * not work any more. The caller has to know that the new address belongs to the person.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EmailAddressSwitch {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final SecurityLog log;

    EmailAddressSwitch(AccountRepository accounts, ApplicationEventPublisher events, SecurityLog log) {
        this.accounts = accounts;
        this.events = events;
        this.log = log;
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
        // The event comes before the account's row is changed, because others hold their own rows first and then read
        // the account.
        events.publishEvent(new EmailAddressChanged(accountId, account.email(), current));
        account.changeEmail(current);
        accounts.saveAndFlush(account);
        log.changed(SecurityEventKind.ADDRESS_CHANGED, accountId, EventDetail.NONE);
        return true;
    }
}
