package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.accounts.account.EmailAddressSwitch;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives an account the address that was confirmed, and lets the former address be told. */
@Component
class AddressChanging {

    private final EmailAddressSwitch addresses;
    private final EmailChangeRepository changes;
    private final AddressChangedProcess news;

    AddressChanging(EmailAddressSwitch addresses, EmailChangeRepository changes, AddressChangedProcess news) {
        this.addresses = addresses;
        this.changes = changes;
        this.news = news;
    }

    /** @return false when somebody has the address already; nothing was changed */
    boolean apply(EmailChange change, Instant now) {
        if (!addresses.apply(change.accountId(), change.newEmail())) {
            return false;
        }
        change.confirm(now);
        changes.flush();
        news.start(change.id());
        return true;
    }
}
