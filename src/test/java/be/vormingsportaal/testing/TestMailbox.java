package be.vormingsportaal.testing;

import be.vormingsportaal.shared.EmailAddress;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What arrived at the mail server of the tests, by address. */
public class TestMailbox {

    private static final Pattern LINK = Pattern.compile(
            "\\S+/(?:registratie|wachtwoord-vergeten|wissel|e-mail-bevestigen|mailbox-kwijt|mailbox-behouden|intervisie-aanbod)/(\\S+)");

    private final GreenMail server;

    TestMailbox(GreenMail server) {
        this.server = server;
    }

    /** Does this while the mail server takes no mail for this address. */
    public void refusing(EmailAddress address, Runnable meanwhile) {
        UserManager users = server.getUserManager();
        MessageDeliveryHandler usual = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, recipient) -> {
            if (address.value().equalsIgnoreCase(recipient.getEmail())) {
                throw new UserException("Refused");
            }
            return usual.handle(message, recipient);
        });
        try {
            meanwhile.run();
        } finally {
            users.setMessageDeliveryHandler(usual);
        }
    }

    /** Does this, and that first, as often as the mail server takes mail for this address meanwhile. */
    public void whenTaken(EmailAddress address, Runnable first, Runnable meanwhile) {
        UserManager users = server.getUserManager();
        MessageDeliveryHandler usual = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, recipient) -> {
            if (address.value().equalsIgnoreCase(recipient.getEmail())) {
                first.run();
            }
            return usual.handle(message, recipient);
        });
        try {
            meanwhile.run();
        } finally {
            users.setMessageDeliveryHandler(usual);
        }
    }

    /** Everything for this address, oldest first. */
    public List<MimeMessage> to(EmailAddress address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** The newest mail for this address; fails when there is none. */
    public MimeMessage newest(EmailAddress address) {
        List<MimeMessage> mails = to(address);
        if (mails.isEmpty()) {
            throw new AssertionError("No mail arrived for " + address);
        }
        return mails.get(mails.size() - 1);
    }

    public List<String> subjects(EmailAddress address) {
        return to(address).stream().map(TestMailbox::subject).toList();
    }

    /** The last part of the personal link in the newest mail for this address. */
    public String link(EmailAddress address) {
        Matcher link = LINK.matcher(part(newest(address), "text/plain"));
        if (!link.find()) {
            throw new AssertionError("The newest mail for " + address + " holds no link");
        }
        return link.group(1);
    }

    /** @param type such as {@code text/plain}; fails when the mail has no such part */
    public static String part(Part mail, String type) {
        String found = find(mail, type);
        if (found == null) {
            throw new AssertionError("The mail has no part " + type);
        }
        return found.replace("\r\n", "\n");
    }

    private static String find(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return part.getContent() instanceof InputStream content
                        ? new String(content.readAllBytes(), StandardCharsets.UTF_8)
                        : (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    String found = find(parts.getBodyPart(i), type);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTo(MimeMessage message, EmailAddress address) {
        try {
            return address.value().equals(message.getHeader(RecipientType.TO.toString(), ","));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
