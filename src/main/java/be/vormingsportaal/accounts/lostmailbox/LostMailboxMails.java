package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the mails of a request, in the order of the process. Each mail may be asked for twice and goes out once. A mail
 * that does not fit the state of the request any more is not sent.
 */
@Service
@Transactional(readOnly = true)
public class LostMailboxMails {

    private final LostMailboxRepository requests;
    private final LostMailboxSettings settings;
    private final SignedLinks links;
    private final PortalSettings portal;
    private final MailService mail;
    private final Clock clock;

    LostMailboxMails(
            LostMailboxRepository requests,
            LostMailboxSettings settings,
            SignedLinks links,
            PortalSettings portal,
            MailService mail,
            Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.links = links;
        this.portal = portal;
        this.mail = mail;
        this.clock = clock;
    }

    /** Says nothing about whether somebody has the old address. */
    public void sendRefusal(UUID requestId) {
        LostMailbox request = request(requestId);
        if (request.state() == LostMailboxState.REFUSED && isNews(request)) {
            sendRefusal(request);
        }
    }

    /** Mails the link that confirms to the new address. */
    public void sendLink(UUID requestId) {
        LostMailbox request = request(requestId);
        if (request.stateAt(clock.instant()) == LostMailboxState.ACCEPTED) {
            send(
                    "lost-mailbox-link",
                    request,
                    Map.of(
                            "link", links.address(Purpose.LOST_MAILBOX, requestId, LostMailbox.GENERATION),
                            "expiresAt", request.confirmUntil().orElseThrow()));
        }
    }

    /**
     * Mails the link that stops to the old address. That mailbox may belong to somebody else by now, so the mail does
     * not name the new address.
     */
    public void sendNotice(UUID requestId) {
        LostMailbox request = request(requestId);
        if (request.state().isUnderWay()) {
            send(
                    "lost-mailbox-notice",
                    request,
                    request.formerEmail(),
                    Map.of(
                            "newEmail", request.newEmail().masked(),
                            "earliest", settings.effectiveAt(request.decidedAt().orElseThrow()),
                            "link", links.address(Purpose.LOST_MAILBOX_STOP, requestId, LostMailbox.GENERATION)));
        }
    }

    /**
     * Tells how to get in from now on. There is no secret in the mail: the password is chosen in the same way as
     * everybody does it.
     */
    public void sendAccess(UUID requestId) {
        LostMailbox request = request(requestId);
        if (request.state() == LostMailboxState.RESTORED && isNews(request)) {
            send(
                    "lost-mailbox-access",
                    request,
                    Map.of(
                            "newEmail",
                            request.newEmail().display(),
                            "passwordPage",
                            portal.page("/wachtwoord-vergeten")));
        }
    }

    /** Tells the new address that it belongs to another account by now. */
    public void sendAddressTaken(UUID requestId) {
        LostMailbox request = request(requestId);
        if (request.state() == LostMailboxState.ADDRESS_TAKEN && isNews(request)) {
            send("lost-mailbox-taken", request, Map.of("signInPage", portal.page("/aanmelden")));
        }
    }

    /**
     * Tells that the request was stopped. Before the quality centre accepted it, this is the mail of a refusal, so that
     * somebody who only guessed an address does not learn that its owner reacted.
     */
    public void sendStopped(UUID requestId) {
        LostMailbox request = request(requestId);
        if (!isNews(request)) {
            return;
        }
        if (request.wasAccepted()) {
            send("lost-mailbox-stopped", request, Map.of());
        } else {
            sendRefusal(request);
        }
    }

    private boolean isNews(LostMailbox request) {
        return News.isFresh(request.closedAt().orElseThrow(), clock.instant());
    }

    private void sendRefusal(LostMailbox request) {
        send("lost-mailbox-refused", request, Map.of("requestPage", portal.page("/mailbox-kwijt")));
    }

    private void send(String name, LostMailbox request, Map<String, Object> model) {
        send(name, request, request.newEmail(), model);
    }

    /** The name was typed by whoever asks, and nobody knows yet whether it is that of the owner of the mailbox. */
    private void send(String name, LostMailbox request, EmailAddress recipient, Map<String, Object> model) {
        mail.send(new Mail(
                        name,
                        request.id(),
                        LostMailbox.GENERATION,
                        recipient,
                        request.name().full(),
                        model)
                .greetingNobody());
    }

    private LostMailbox request(UUID requestId) {
        return requests.findById(requestId).orElseThrow();
    }
}
