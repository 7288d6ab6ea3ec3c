package be.vormingsportaal.web.desk;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailChangeView;
import be.vormingsportaal.mail.MailView;
import be.vormingsportaal.mail.SentMails;
import be.vormingsportaal.organisations.people.RefusedInvitations;
import be.vormingsportaal.web.sessions.SignedInDevice;
import be.vormingsportaal.web.sessions.SignedInDevices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Collects how somebody is reached and gets in: the mails to them, the change of address that waits, and where they are
 * signed in. */
@Component
class PersonAccess {

    /** Older mails do not matter to whoever phones. */
    private static final int MAILS = 50;

    private final EmailChangeService emailChanges;
    private final SignedInDevices devices;
    private final SentMails mails;
    private final RefusedInvitations refusedInvitations;

    PersonAccess(
            EmailChangeService emailChanges,
            SignedInDevices devices,
            SentMails mails,
            RefusedInvitations refusedInvitations) {
        this.emailChanges = emailChanges;
        this.devices = devices;
        this.mails = mails;
        this.refusedInvitations = refusedInvitations;
    }

    /**
     * What there is of one person.
     *
     * @param unreached whether the invitation was refused for good, and the person is not registered
     * @param mails to the address of now, the newest first
     */
    record Facts(
            Optional<EmailChangeView> emailChange,
            boolean unreached,
            List<SignedInDevice> devices,
            List<MailView> mails) {}

    Facts of(AccountView person) {
        return new Facts(
                emailChanges.pending(person.id()),
                refusedInvitations.among(List.of(person)).contains(person.id()),
                devices.of(person.id()),
                mails.to(person.email(), MAILS));
    }
}
