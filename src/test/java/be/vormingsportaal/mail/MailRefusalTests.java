package be.vormingsportaal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.RefusingMailServer.Step;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail that is refused for good, and one that fails. */
@PortalTest
class MailRefusalTests {

    private static final String NAME = "registration-welcome";

    @Autowired
    MailComposer composer;

    @Autowired
    MailLog log;

    @Autowired
    MailService usual;

    @Autowired
    SentMails sent;

    @Autowired
    SentMailRepository rows;

    @Autowired
    MailCleanup cleanup;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    final EmailAddress address = TestPeople.anyAddress();
    final UUID aggregate = UUID.randomUUID();
    final Mail mail = mail(1, address);
    final List<Object> events = new ArrayList<>();
    RefusingMailServer server;
    MailService mails;

    @BeforeEach
    void aServerThatDoesNotKnowTheAddress() {
        clock.set(clock.instant());
        server = RefusingMailServer.withoutMailbox(address.value());
        mails = service(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aRefusedMailIsNoFailureAndIsTold() {
        mails.send(mail);
        MailView kept = sent.to(address, 10).get(0);
        assertThat(kept.state()).isEqualTo(MailState.REFUSED);
        assertThat(kept.answer()).contains("550 5.1.1 No such user here");
        assertThat(events).containsExactly(new MailRefused(kept.id(), NAME, aggregate, address));
    }

    @Test
    void aRefusedMailIsNotSentAgainAndIsToldAgain() {
        mails.send(mail);
        usual.send(mail);
        mails.send(mail);
        assertThat(mailbox.to(address)).isEmpty();
        assertThat(events).hasSize(2);
        assertThat(sent.to(address, 10)).hasSize(1);
    }

    @Test
    void aLaterGenerationIsTriedAnew() {
        mails.send(mail);
        usual.send(mail(2, address));
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void aRefusedMailDoesNotHoldUpTheOthersOfItsKind() {
        EmailAddress other = TestPeople.anyAddress();
        mails.sendAll(List.of(mail, mail(1, other)));
        assertThat(server.taken()).containsExactly(other.value());
    }

    @Test
    void aRefusalCountsAsTheNewestUntilAnotherMailIsTaken() {
        mails.send(mail);
        assertThat(sent.refused(Set.of(NAME), List.of(aggregate))).containsEntry(aggregate, address);
        clock.forward(Duration.ofMinutes(1));
        usual.send(mail(2, address));
        assertThat(sent.refused(Set.of(NAME), List.of(aggregate))).isEmpty();
    }

    @Test
    void aMailThatFailsKeepsWhatTheServerSaidAndHowOften() {
        try (RefusingMailServer busy = RefusingMailServer.refusing(Step.RECIPIENT, 450, "4.2.1 Mailbox busy")) {
            MailService failing = service(busy);
            assertThatThrownBy(() -> failing.send(mail)).isInstanceOf(MailException.class);
            clock.forward(Duration.ofMinutes(1));
            assertThatThrownBy(() -> failing.send(mail)).isInstanceOf(MailException.class);
        }
        MailView kept = sent.to(address, 10).get(0);
        assertThat(kept.state()).isEqualTo(MailState.FAILED);
        assertThat(kept.answer()).contains("450 4.2.1 Mailbox busy");
        assertThat(kept.tries()).isEqualTo(new MailView.Tries(clock.instant().minusSeconds(60), clock.instant(), 2));
        assertThat(sent.isBegun(aggregate)).isFalse();
        assertThat(events).isEmpty();
    }

    @Test
    void aMailThatFailedAndIsTakenSaysNothingOfItsFailureAnyMore() {
        try (RefusingMailServer busy = RefusingMailServer.refusing(Step.CONTENT, 451, "4.3.0 Local error")) {
            MailService failing = service(busy);
            assertThatThrownBy(() -> failing.send(mail)).isInstanceOf(MailException.class);
        }
        usual.send(mail);
        MailView kept = sent.to(address, 10).get(0);
        assertThat(kept.state()).isEqualTo(MailState.SENT);
        assertThat(kept.answer()).isEmpty();
    }

    @Test
    void theSubjectIsKeptAsItWasRead() {
        usual.send(mail);
        assertThat(sent.to(address, 10))
                .extracting(MailView::subject)
                .containsExactly("Je account op het Vormingsportaal is klaar");
    }

    @Test
    void anOldRowLosesItsAddressAndStillKeepsTheMailFromGoingOutTwice() {
        usual.send(mail);
        clock.forward(Duration.ofDays(181));
        cleanup.deleteOld();
        assertThat(sent.to(address, 10)).isEmpty();
        usual.send(mail);
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void aMailThatFailedAndHasNoJobAnyMoreIsForgottenAfterADay() {
        try (RefusingMailServer busy = RefusingMailServer.refusing(Step.RECIPIENT, 450, "4.2.1 Mailbox busy")) {
            MailService failing = service(busy);
            assertThatThrownBy(() -> failing.send(mail)).isInstanceOf(MailException.class);
        }
        clock.forward(Duration.ofDays(1).plusSeconds(1));
        cleanup.deleteOld();
        assertThat(rows.existsByAggregateAndStateNot(aggregate, MailState.SENT)).isFalse();
    }

    private MailService service(RefusingMailServer other) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(other.port());
        return new MailService(sender, composer, log, events::add);
    }

    private Mail mail(int generation, EmailAddress recipient) {
        return new Mail(
                NAME,
                aggregate,
                generation,
                recipient,
                "An Peeters",
                Map.of("signInAddress", "http://localhost:8080/aanmelden"));
    }
}
