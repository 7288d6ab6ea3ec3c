package be.vormingsportaal.listing;

import be.vormingsportaal.accounts.profile.MyAccountService;
import be.vormingsportaal.accounts.profile.ProfileView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a message to the trainer. The process calls it, and a second call does no harm. */
@Service
@Transactional
public class ContactMails {

    private static final String MAIL = "trainer-contact";

    private final ContactMessageRepository messages;
    private final MyAccountService accounts;
    private final MailService mail;
    private final PortalSettings portal;
    private final Clock clock;

    ContactMails(
            ContactMessageRepository messages,
            MyAccountService accounts,
            MailService mail,
            PortalSettings portal,
            Clock clock) {
        this.messages = messages;
        this.accounts = accounts;
        this.mail = mail;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * Mails nothing to a trainer who left the list since, because nobody wants such mail after leaving the list. A
     * trainer whose attest expired meanwhile gets it, because it was written while the attest was valid.
     */
    public void forward(UUID messageId) {
        ContactMessage message = messages.findById(messageId).orElseThrow();
        if (!message.isOpen()) {
            return;
        }
        ProfileView trainer = accounts.profile(message.accountId());
        if (!trainer.publicListing()) {
            message.withheld(clock.instant());
            return;
        }
        mail.send(mail(message, trainer));
        message.forwarded(clock.instant());
    }

    private Mail mail(ContactMessage message, ProfileView trainer) {
        SendMessage content = message.content();
        Map<String, Object> model = new HashMap<>();
        model.put("sender", content.name());
        model.put("senderEmail", content.email().value());
        model.put("lines", content.message().lines().toList());
        model.put("accountPage", portal.page("/mijn-account"));
        model.put("organisations", content.organisation().stream().toList());
        return new Mail(
                        MAIL,
                        message.id(),
                        1,
                        trainer.account().email(),
                        trainer.account().name().full(),
                        model)
                .answeredTo(content.email());
    }
}
