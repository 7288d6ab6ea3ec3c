package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the mails of account recovery: a link to choose a new password for somebody who is registered, a new
 * registration link for somebody who was invited, and nothing for an address that nobody has or whose account
 * is blocked.
 */
@Service
@Transactional
public class RecoveryMails {

    private final RecoveryRepository recoveries;
    private final AccountDirectory directory;
    private final RegistrationService registrations;
    private final SignedLinks links;
    private final Clock clock;
    private final MailService mail;

    RecoveryMails(
            RecoveryRepository recoveries,
            AccountDirectory directory,
            RegistrationService registrations,
            SignedLinks links,
            MailService mail,
            Clock clock) {
        this.recoveries = recoveries;
        this.directory = directory;
        this.registrations = registrations;
        this.links = links;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sends the mail that helps the person who asked. The process calls it, and a second call does no harm. */
    public void sendLink(UUID recoveryId) {
        recoveries
                .findById(recoveryId)
                .ifPresent(recovery -> recovery.accountId()
                        .flatMap(directory::find)
                        .filter(account -> !account.isBlocked())
                        .ifPresent(account -> account.registration()
                                .ifPresentOrElse(
                                        open -> registrations.renewLink(account.id(), open.linkGeneration()),
                                        () -> sendPasswordLink(recovery, account))));
    }

    /** When the mail server was down for longer than the link works, the mail is not sent any more. */
    private void sendPasswordLink(Recovery recovery, AccountView account) {
        if (!recovery.isUsable(clock.instant())) {
            return;
        }
        String link = links.address(Purpose.PASSWORD_RESET, recovery.id(), Recovery.GENERATION);
        mail.send(new Mail(
                "password-reset",
                recovery.id(),
                Recovery.GENERATION,
                account.email(),
                account.name().full(),
                Map.of("link", link, "expiresAt", recovery.expiresAt())));
    }
}
