package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that their password was changed, so that they can act when it was not by them. */
@Service
@Transactional(readOnly = true)
public class PasswordChangeMails {

    private final AccountRepository accounts;
    private final PortalSettings portal;
    private final MailService mail;
    private final Clock clock;

    PasswordChangeMails(AccountRepository accounts, PortalSettings portal, MailService mail, Clock clock) {
        this.accounts = accounts;
        this.portal = portal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Tells about the newest change. The process calls it for each change, and a second call does no harm. A mail that
     * comes days too late is not sent.
     */
    public void send(UUID accountId) {
        accounts.findById(accountId)
                .ifPresent(account -> account.passwordChangedAt()
                        .filter(changedAt -> News.isFresh(changedAt, clock.instant()))
                        .ifPresent(changedAt -> send(account, changedAt)));
    }

    /** The moment, which no two changes share, tells the mails of one account apart. */
    private void send(Account account, Instant changedAt) {
        mail.send(new Mail(
                "password-changed",
                account.id(),
                Math.toIntExact(changedAt.getEpochSecond() % Integer.MAX_VALUE),
                account.email(),
                account.name().full(),
                Map.of("changedAt", changedAt, "link", portal.page("/wachtwoord-vergeten"))));
    }
}
