package be.vormingsportaal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.RefusingMailServer.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a real conversation with a mail server comes to. */
class SmtpAnswerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RECIPIENT | 550 | 5.1.1 No such user
                    RECIPIENT | 550 | No such user
                    RECIPIENT | 501 | 5.1.3 Bad recipient address syntax
                    RECIPIENT | 551 | User not local
                    RECIPIENT | 553 | 5.1.3 Mailbox name not allowed
                    RECIPIENT | 554 | 5.2.1 Mailbox disabled
                    CONTENT   | 552 | 5.3.4 Message too big
                    CONTENT   | 554 | Transaction failed""")
    void aRecipientOrAMessageThatIsRefusedWithAFiveIsRefusedForGood(Step step, int code, String text) {
        assertThat(answer(step, code, text)).isEqualTo(new SmtpAnswer(true, code + " " + text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RECIPIENT | 450 | 4.2.1 Mailbox busy
                    RECIPIENT | 451 | 4.7.1 Greylisted, come back later
                    RECIPIENT | 452 | 4.5.3 Too many recipients
                    RECIPIENT | 552 | 5.2.2 Mailbox full
                    CONTENT   | 451 | 4.3.0 Local error
                    CONTENT   | 421 | 4.3.2 Shutting down""")
    void whatTheServerDoesNotTakeThisTimeIsTriedAgain(Step step, int code, String text) {
        assertThat(answer(step, code, text).forGood()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SENDER    | 550 | 5.1.8 Sender rejected
                    SENDER    | 553 | 5.1.8 Sender rejected
                    SENDER    | 530 | 5.7.0 Authentication required
                    SENDER    | 501 | Syntax
                    RECIPIENT | 530 | 5.7.0 Must issue a STARTTLS command first
                    RECIPIENT | 535 | 5.7.8 Authentication credentials invalid
                    RECIPIENT | 503 | Bad sequence of commands
                    RECIPIENT | 554 | 5.7.1 Relay access denied
                    CONTENT   | 550 | 5.7.26 Unauthenticated sender""")
    void whatTheServerHasAgainstThePortalItselfIsTriedAgain(Step step, int code, String text) {
        SmtpAnswer answer = answer(step, code, text);
        assertThat(answer.forGood()).isFalse();
        assertThat(answer.text()).contains(Integer.toString(code));
    }

    @Test
    void aServerThatIsOffIsTriedAgain() {
        SmtpAnswer answer = SmtpAnswer.of(failure(1));
        assertThat(answer.forGood()).isFalse();
        assertThat(answer.text()).isNotEmpty();
    }

    @Test
    void theAnswerIsKeptOnOneLineAndNotTooLong() {
        assertThat(answer(Step.RECIPIENT, 550, "No\tsuch\u0007 user " + "x".repeat(400))
                        .text())
                .startsWith("550 No such user xxx")
                .endsWith("…")
                .hasSize(SmtpAnswer.LONGEST);
    }

    private static SmtpAnswer answer(Step step, int code, String text) {
        try (RefusingMailServer server = RefusingMailServer.refusing(step, code, text)) {
            return SmtpAnswer.of(failure(server.port()));
        }
    }

    private static MailException failure(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("portaal@voorbeeld.example");
        mail.setTo("an@voorbeeld.example");
        mail.setText("Dag");
        return catchThrowableOfType(MailException.class, () -> sender.send(mail));
    }
}
