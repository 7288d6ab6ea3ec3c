package be.vormingsportaal.accounts.desk;

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

/** Tells people that staff corrected their name. */
@Service
@Transactional(readOnly = true)
public class NameCorrectionMails {

    private final AccountRepository accounts;
    private final NameCorrectionRepository corrections;
    private final PortalSettings portal;
    private final MailService mail;
    private final Clock clock;

    NameCorrectionMails(
            AccountRepository accounts,
            NameCorrectionRepository corrections,
            PortalSettings portal,
            MailService mail,
            Clock clock) {
        this.accounts = accounts;
        this.corrections = corrections;
        this.portal = portal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Says the name of before and what it became by this correction, also when the name was corrected again before the mail
     * left. It may be asked for twice, and goes out once.
     */
    public void send(UUID correctionId) {
        corrections
                .findById(correctionId)
                .filter(correction -> News.isFresh(correction.correctedAt(), clock.instant()))
                .ifPresent(correction -> accounts.findById(correction.accountId())
                        .ifPresent(account -> mail.send(mail(correction, account))));
    }

    private Mail mail(NameCorrection correction, Account account) {
        String corrected = corrections
                .findFirstByAccountIdAndCorrectedAtAfterOrderByCorrectedAt(
                        correction.accountId(), correction.correctedAt())
                .map(NameCorrection::former)
                .orElseGet(account::name)
                .full();
        return Mail.notice(
                "name-corrected",
                correction.id(),
                account.email(),
                account.name().full(),
                correction.former().full(),
                corrected,
                portal.legal().email());
    }
}
