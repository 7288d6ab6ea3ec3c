package be.vormingsportaal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.ui.ExtendedModelMap;

/** What the mailbox of the demo shows of a mail with files. */
class DemoMailboxTests {

    @TempDir
    Path folder;

    DemoMailbox mailbox;
    byte[] mail;

    @BeforeEach
    void aMailWithTwoFiles() throws Exception {
        mailbox = new DemoMailbox(folder.resolve("postvak"));
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Betaal hier: http://portaal.example/betalen/1", "UTF-8");
        parts.addBodyPart(text);
        parts.addBodyPart(file("factuur.pdf", "application/pdf", "een factuur"));
        parts.addBodyPart(file("afspraak.txt", "text/plain", "een afspraak"));
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress("portaal@kcd.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("els@delinde.example"));
        message.setSubject("Factuur");
        message.setSentDate(new Date());
        message.setContent(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        mail = bytes.toByteArray();
        mailbox.add(mail);
    }

    @Test
    void thePageShowsTheNewestAndSaysHowManyThereAre() {
        for (int i = 0; i < DemoMailboxController.SHOWN; i++) {
            mailbox.add(mail);
        }
        ExtendedModelMap page = new ExtendedModelMap();
        new DemoMailboxController(mailbox).mailbox(null, page);
        assertThat(page.get("mails"))
                .asInstanceOf(InstanceOfAssertFactories.list(DemoMail.class))
                .hasSize(DemoMailboxController.SHOWN)
                .startsWith(mailbox.mails(Optional.empty()).get(0));
        assertThat(page.get("total")).isEqualTo(DemoMailboxController.SHOWN + 1);
    }

    @Test
    void theFilesOfAMailStandBesideItsText() {
        DemoMail mail = mailbox.mails(Optional.of("els@delinde.example")).get(0);
        assertThat(mail.files()).containsExactly("factuur.pdf", "afspraak.txt");
        assertThat(mail.text())
                .contains(new DemoMail.Piece("http://portaal.example/betalen/1", true))
                .noneMatch(piece -> piece.text().contains("een afspraak"));
        assertThat(mailbox.file(mail.id(), 0)).get().satisfies(file -> {
            assertThat(file.name()).isEqualTo("factuur.pdf");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(file.content()).isEqualTo("een factuur".getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void nothingButFilesOfMailsIsHandedOut() throws Exception {
        String id = mailbox.mails(Optional.empty()).get(0).id();
        Files.copy(folder.resolve("postvak").resolve(id + ".eml"), folder.resolve("1-1.eml"));
        assertThat(mailbox.file(id, 2)).isEmpty();
        assertThat(mailbox.file("1-1", 0)).isEmpty();
        assertThat(mailbox.file("../1-1", 0)).isEmpty();
    }

    private static MimeBodyPart file(String name, String mediaType, String content) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), mediaType)));
        part.setFileName(name);
        return part;
    }
}
