package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the mails of a change of address. Each mail may be asked for twice and goes out once. A mail that comes too
 * late is not sent.
 */
@Service
@Transactional(readOnly = true)
public class EmailChangeMails {

    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final SignedLinks links;
    private final PortalSettings portal;
    private final MailService mail;
    private final Clock clock;

    EmailChangeMails(
            AccountRepository accounts,
            EmailChangeRepository changes,
            SignedLinks links,
            PortalSettings portal,
            MailService mail,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.links = links;
        this.portal = portal;
        this.mail = mail;
        this.clock = clock;
    }

    /** Mails the link to the new address. A person who already has an account with that address gets no mail. */
    public void sendLink(UUID changeId) {
        changes.findById(changeId)
                .filter(change -> change.isUsable(clock.instant()))
                .filter(change ->
                        accounts.findByEmail(change.newEmail().value()).isEmpty())
                .ifPresent(change -> mail.send(new Mail(
                                "email-change-link",
                                changeId,
                                EmailChange.GENERATION,
                                change.newEmail(),
                                name(change),
                                Map.of(
                                        "byStaff",
                                        change.isByStaff(),
                                        "link",
                                        links.address(Purpose.EMAIL_CHANGE, changeId, EmailChange.GENERATION),
                                        "expiresAt",
                                        change.expiresAt()))
                        .greetingNobody()));
    }

    /**
     * Tells the address that the account had at that moment what was asked for, also when the change was confirmed
     * meanwhile. Otherwise somebody who can confirm at once could hide the change from the owner.
     */
    public void sendNotice(UUID changeId) {
        changes.findById(changeId)
                .filter(change -> change.isUsable(clock.instant())
                        || change.isConfirmed() && News.isFresh(change.expiresAt(), clock.instant()))
                .ifPresent(change -> mail.send(new Mail(
                        "email-change-notice",
                        changeId,
                        EmailChange.GENERATION,
                        change.formerEmail(),
                        name(change),
                        Map.of(
                                "byStaff", change.isByStaff(),
                                "newAddress", change.newEmail().masked(),
                                "requestedAt", change.requestedAt(),
                                "expiresAt", change.expiresAt(),
                                "link", portal.page("/wachtwoord-vergeten")))));
    }

    /** Tells the former address that the account has the new one, in case it was not its owner who confirmed it. */
    public void sendChanged(UUID changeId) {
        changes.findById(changeId)
                .filter(EmailChange::isConfirmed)
                .filter(change -> News.isFresh(change.closedAt().orElseThrow(), clock.instant()))
                .ifPresent(change -> mail.send(new Mail(
                        "email-changed",
                        changeId,
                        EmailChange.GENERATION,
                        change.formerEmail(),
                        name(change),
                        Map.of(
                                "newAddress", change.newEmail().masked(),
                                "changedAt", change.closedAt().orElseThrow()))));
    }

    private String name(EmailChange change) {
        return accounts.findById(change.accountId()).orElseThrow().name().full();
    }
}
