package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails how an import ended. The process calls it. */
@Service
@Transactional(readOnly = true)
public class ImportMails {

    private final CaregiverImportRepository imports;
    private final ImportRows rows;
    private final ImportRecipients recipients;
    private final MailService mail;
    private final PortalSettings portal;
    private final Clock clock;

    ImportMails(
            CaregiverImportRepository imports,
            ImportRows rows,
            ImportRecipients recipients,
            MailService mail,
            PortalSettings portal,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.recipients = recipients;
        this.mail = mail;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * Mails the person who started it. It mails nobody when that person left the organisation, or when it is no news
     * any more.
     */
    public void sendResult(UUID importId) {
        CaregiverImport ended = imports.findById(importId).orElseThrow();
        if (!News.isFresh(ended.endedAt().orElseThrow(), clock.instant())) {
            return;
        }
        recipients.of(ended).ifPresent(account -> mail.send(result(ended, account)));
    }

    private Mail result(CaregiverImport ended, AccountView account) {
        ImportProgress progress = ImportProgress.of(rows.counts(ended.id()));
        return Mail.notice(
                ended.is(ImportState.CANCELLED) ? "import-cancelled" : "import-done",
                ended.id(),
                account.email(),
                account.name().full(),
                ended.fileName(),
                progress.total(),
                progress.done(),
                progress.failed(),
                progress.leftOut(),
                progress.open(),
                portal.page("/zorgverleners/importeren/" + ended.id()));
    }
}
