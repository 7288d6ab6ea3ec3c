package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that their account was blocked, or lets them in again. Why it was done stays with staff. */
@Service
@Transactional(readOnly = true)
public class BlockMails {

    private final AccountRepository accounts;
    private final BlockDecisionRepository decisions;
    private final PortalSettings portal;
    private final MailService mail;
    private final Clock clock;

    BlockMails(
            AccountRepository accounts,
            BlockDecisionRepository decisions,
            PortalSettings portal,
            MailService mail,
            Clock clock) {
        this.accounts = accounts;
        this.decisions = decisions;
        this.portal = portal;
        this.mail = mail;
        this.clock = clock;
    }

    /** It may be asked for twice, and goes out once. */
    public void send(UUID decisionId) {
        decisions
                .findById(decisionId)
                .filter(decision -> News.isFresh(decision.decidedAt(), clock.instant()))
                .ifPresent(decision -> accounts.findById(decision.accountId())
                        .ifPresent(account -> mail.send(mail(decision, account))));
    }

    /** Whoever did not register yet typed no name. */
    private Mail mail(BlockDecision decision, Account account) {
        Mail notice = Mail.notice(
                decision.isBlocking() ? "account-blocked" : "account-unblocked",
                decision.id(),
                account.email(),
                account.name().full(),
                portal.legal().email());
        return account.isRegistered() ? notice : notice.greetingNobody();
    }
}
