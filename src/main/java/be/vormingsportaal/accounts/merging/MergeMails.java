package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a person that two accounts became one. The mail to the address of the ended account does not show the kept one as
 * a whole, in case the two were not of one person.
 */
@Service
@Transactional(readOnly = true)
public class MergeMails {

    private final Merges merges;
    private final AccountDirectory accounts;
    private final PortalSettings portal;
    private final MailService mail;
    private final Clock clock;

    MergeMails(Merges merges, AccountDirectory accounts, PortalSettings portal, MailService mail, Clock clock) {
        this.merges = merges;
        this.accounts = accounts;
        this.portal = portal;
        this.mail = mail;
        this.clock = clock;
    }

    /** A person who has not registered yet knows of no account, and has the invitation of the kept one. */
    public void send(UUID mergeId) {
        merges.find(mergeId)
                .filter(merge -> News.isFresh(merge.mergedAt(), clock.instant()))
                .ifPresent(merge -> accounts.find(merge.keptId())
                        .filter(AccountView::isRegistered)
                        .ifPresent(kept -> mail.sendAll(mails(merge, kept))));
    }

    private List<Mail> mails(MergeView merge, AccountView kept) {
        List<Mail> mails = new ArrayList<>();
        mails.add(new Mail(
                "account-merged",
                merge.id(),
                1,
                kept.email(),
                kept.name().full(),
                Map.of(
                        "email", kept.email().display(),
                        "ended", merge.email().display(),
                        "registered", merge.registered(),
                        "page", portal.page("/mijn-account"))));
        if (merge.registered() && !merge.email().equals(kept.email())) {
            mails.add(new Mail(
                    "account-merged-away",
                    merge.id(),
                    1,
                    merge.email(),
                    merge.name().full(),
                    Map.of("email", kept.email().masked(), "page", portal.page("/aanmelden"))));
        }
        return mails;
    }
}
