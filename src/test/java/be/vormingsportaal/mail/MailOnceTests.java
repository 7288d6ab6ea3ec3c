package be.vormingsportaal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.Rounds;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@PortalTest
class MailOnceTests {

    @Autowired
    MailService mails;

    @Autowired
    MailComposer composer;

    @Autowired
    MailLog log;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    final EmailAddress address = TestPeople.anyAddress();
    final Mail mail = mail(UUID.randomUUID(), 1, address);

    @Test
    void theSameMailIsSentOnce() {
        mails.send(mail);
        mails.send(mail(mail.aggregate(), 1, address));
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void aNewGenerationIsAnotherMail() {
        mails.send(mail);
        mails.send(mail(mail.aggregate(), 2, address));
        assertThat(mailbox.to(address)).hasSize(2);
    }

    @Test
    void aCorrectedAddressIsAnotherMail() {
        EmailAddress corrected = TestPeople.anyAddress();
        mails.send(mail);
        mails.send(mail(mail.aggregate(), 1, corrected));
        assertThat(mailbox.to(corrected)).hasSize(1);
    }

    @Test
    void aMailServerThatIsOffIsAFailure() {
        assertThatThrownBy(() -> unreachable().send(mail)).isInstanceOf(MailException.class);
    }

    @Test
    void aMailThatCouldNotBeSentIsSentByTheNextTry() {
        assertThatThrownBy(() -> unreachable().send(mail)).isInstanceOf(MailException.class);
        mails.send(mail);
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void aMailThatSomebodyIsSendingIsNotSentByAnother() {
        dieWhileSending();
        clock.forward(SentMail.CLAIM_HOLDS.minusSeconds(1));
        assertThatThrownBy(() -> mails.send(mail)).isInstanceOf(MailInProgressException.class);
        assertThat(mailbox.to(address)).isEmpty();
    }

    @Test
    void aMailOfASenderThatDiedIsTakenOverAfterFiveMinutes() {
        dieWhileSending();
        clock.forward(Duration.ofMinutes(5));
        mails.send(mail);
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void aMailThatWasTakenOverIsSentOnceToo() {
        dieWhileSending();
        clock.forward(SentMail.CLAIM_HOLDS);
        mails.send(mail);
        mails.send(mail);
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void twoWhoSendTheSameMailAtOnceSendOne() throws InterruptedException {
        List<EmailAddress> addresses = new ArrayList<>();
        for (int round = 0; round < Rounds.of(25); round++) {
            EmailAddress recipient = TestPeople.anyAddress();
            sendTwiceAtOnce(mail(UUID.randomUUID(), 1, recipient));
            addresses.add(recipient);
        }
        assertThat(addresses)
                .allSatisfy(recipient -> assertThat(mailbox.to(recipient)).hasSize(1));
    }

    @Test
    void aMailThatFailsDoesNotHoldUpTheOthersOfItsKind() {
        EmailAddress other = TestPeople.anyAddress();
        dieWhileSending();
        List<Mail> all = List.of(mail, mail(UUID.randomUUID(), 1, other));
        assertThatThrownBy(() -> mails.sendAll(all)).isInstanceOf(MailInProgressException.class);
        assertThat(mailbox.to(other)).hasSize(1);
    }

    /** One of the two may fail: its job would be tried again, and find that the mail was sent. */
    private void sendTwiceAtOnce(Mail same) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Void> send = () -> {
            start.await();
            mails.send(same);
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        threads.invokeAll(List.of(send, send));
        threads.shutdown();
        mails.send(same);
    }

    private MailService unreachable() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(1);
        return new MailService(sender, composer, log, event -> {});
    }

    /** The claim stays, as after a crash: what is thrown here is no failure that sending gives the right back for. */
    private void dieWhileSending() {
        clock.set(clock.instant());
        JavaMailSenderImpl dying = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                throw new Crash();
            }
        };
        assertThatThrownBy(() -> new MailService(dying, composer, log, event -> {}).send(mail))
                .isInstanceOf(Crash.class);
    }

    private static Mail mail(UUID aggregate, int generation, EmailAddress recipient) {
        return new Mail(
                "registration-welcome",
                aggregate,
                generation,
                recipient,
                "An Peeters",
                Map.of("signInAddress", "http://localhost:8080/aanmelden"));
    }

    private static class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }
}
