package be.vormingsportaal.demo;

import be.vormingsportaal.shared.EmailAddress;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that the demo's mail server took, a file each, so that they are still there after a restart. */
class DemoMailbox {

    private static final String ENDING = ".eml";
    private static final Pattern MAIL_ID = Pattern.compile("[0-9]{15}-[0-9]{6}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final Path folder;
    private final AtomicInteger sequence = new AtomicInteger();

    DemoMailbox(Path folder) {
        this.folder = folder;
    }

    void add(byte[] message) {
        try {
            Files.createDirectories(folder);
            String name = String.format(
                    Locale.ROOT, "%015d-%06d.eml", System.currentTimeMillis(), sequence.incrementAndGet());
            Path unfinished = Files.write(folder.resolve(name + ".part"), message);
            Files.move(unfinished, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Newest first.
     *
     * @param to null for the mails to everybody
     */
    List<DemoMail> mails(String to) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            String wanted = display(to);
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .map(DemoMailbox::read)
                    .filter(mail -> to == null || mail.to().equalsIgnoreCase(wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoMail read(Path file) {
        try {
            MimeMessage message = message(file);
            InternetAddress to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
            return new DemoMail(
                    file.getFileName().toString().replace(ENDING, ""),
                    message.getSubject(),
                    ((InternetAddress) message.getFrom()[0]).toUnicodeString(),
                    display(to.getAddress()),
                    message.getSentDate().toInstant(),
                    pieces(plainText(message)),
                    attachments(message).stream().map(Attachment::name).toList());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("Unreadable mail " + file, e);
        }
    }

    private static MimeMessage message(Path file) throws IOException, MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    /** A file that came along with a mail. */
    record Attachment(String name, byte[] content) {}

    /**
     * A file of a mail.
     *
     * @param mailId of a {@link DemoMail}
     * @param place in its list, from 0
     * @return empty when there is none
     */
    Optional<Attachment> attachment(String mailId, int place) {
        Path file = folder.resolve(mailId + ENDING);
        if (!MAIL_ID.matcher(mailId).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return attachments(message(file)).stream().skip(place).findFirst();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("Unreadable mail " + file, e);
        }
    }

    private static List<Attachment> attachments(Part part) throws IOException, MessagingException {
        List<Attachment> found = new ArrayList<>();
        if (part.getFileName() != null) {
            found.add(new Attachment(
                    MimeUtility.decodeText(part.getFileName()),
                    part.getInputStream().readAllBytes()));
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                found.addAll(attachments(parts.getBodyPart(i)));
            }
        }
        return found;
    }

    /** The address as pages show it, however it is written; what is no address stays as it is. */
    private static String display(String address) {
        return EmailAddress.parse(address).map(EmailAddress::display).orElse(address);
    }

    private static String plainText(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String text = plainText(inner);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private static List<DemoMail.Piece> pieces(String text) {
        List<DemoMail.Piece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            pieces.add(new DemoMail.Piece(text.substring(end, links.start()), false));
            pieces.add(new DemoMail.Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new DemoMail.Piece(text.substring(end), false));
        return pieces;
    }
}
