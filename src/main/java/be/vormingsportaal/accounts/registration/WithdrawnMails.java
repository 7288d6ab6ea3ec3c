package be.vormingsportaal.accounts.registration;

import be.vormingsportaal.accounts.account.RegistrationWithdrawn;
import be.vormingsportaal.mail.SentMails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the log of mails forget where the mails of an invitation went that was taken back. */
@Component
class WithdrawnMails {

    private final SentMails mails;

    WithdrawnMails(SentMails mails) {
        this.mails = mails;
    }

    /** Runs in the transaction that deletes the account. */
    @EventListener
    void on(RegistrationWithdrawn withdrawn) {
        mails.forget(withdrawn.accountId());
    }
}
