package be.vormingsportaal.demo;

import be.vormingsportaal.demo.DemoMail.Piece;
import be.vormingsportaal.shared.EmailAddress;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mail in the demo's mailbox, as it came in. */
class DemoMessage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final String id;
    private final MimeMessage message;
    private final List<DemoMail.File> files = new ArrayList<>();
    private String text = "";

    /** @throws IllegalStateException when it cannot be read */
    DemoMessage(String id, Path file) {
        this.id = id;
        try (var content = Files.newInputStream(file)) {
            message = new MimeMessage(Session.getInstance(new Properties()), content);
            read(message);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("Unreadable mail " + file, e);
        }
    }

    DemoMail mail() {
        try {
            InternetAddress to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
            return new DemoMail(
                    id,
                    message.getSubject(),
                    ((InternetAddress) message.getFrom()[0]).toUnicodeString(),
                    display(to.getAddress()),
                    message.getSentDate().toInstant(),
                    pieces(),
                    files.stream().map(DemoMail.File::name).toList());
        } catch (MessagingException e) {
            throw new IllegalStateException("Unreadable mail " + id, e);
        }
    }

    List<DemoMail.File> files() {
        return files;
    }

    /** The address as pages show it, however it is written. A text that is no address stays as it is. */
    static String display(String address) {
        return EmailAddress.parse(address).map(EmailAddress::display).orElse(address);
    }

    private void read(Part part) throws IOException, MessagingException {
        if (part.getFileName() != null) {
            String mediaType = new ContentType(part.getContentType()).getBaseType();
            files.add(new DemoMail.File(
                    part.getFileName(), mediaType, part.getInputStream().readAllBytes()));
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i));
            }
        } else if (part.isMimeType("text/plain") && text.isEmpty()) {
            text = (String) part.getContent();
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
