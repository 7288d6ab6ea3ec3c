package be.vormingsportaal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's mailbox shows the files that came along with a mail, and no others. */
class DemoMailboxTests {

    private static final String MAIL = """
            From: Vormingsportaal <vormingsportaal@kcd.example>
            To: an@voorbeeld.example
            Subject: Factuur
            Date: Mon, 2 Mar 2026 09:00:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="x"

            --x
            Content-Type: multipart/alternative; boundary="y"

            --y
            Content-Type: text/plain; charset=UTF-8

            Dag An
            --y
            Content-Type: text/html; charset=UTF-8

            <p>Dag An</p>
            --y--
            --x
            Content-Type: application/pdf; name="factuur.pdf"
            Content-Disposition: attachment; filename="factuur.pdf"

            %PDF
            --x--
            """;

    @TempDir
    Path folder;

    DemoMailbox mailbox;

    @BeforeEach
    void aMail() {
        mailbox = new DemoMailbox(folder.resolve("postvak"));
        mailbox.add(MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMailNamesItsFilesAndHandsThemOut() {
        DemoMail mail = mailbox.mails(null).get(0);
        assertThat(mail.attachments()).containsExactly("factuur.pdf");
        assertThat(mailbox.attachment(mail.id(), 0))
                .hasValueSatisfying(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .isEqualTo("%PDF"));
    }

    @Test
    void nothingElseIsHandedOut() {
        String id = mailbox.mails(null).get(0).id();
        assertThat(mailbox.attachment(id, 1)).isEmpty();
        assertThat(mailbox.attachment("000000000000000-000000", 0)).isEmpty();
        assertThat(mailbox.attachment("../postvak/" + id, 0)).isEmpty();
    }
}
