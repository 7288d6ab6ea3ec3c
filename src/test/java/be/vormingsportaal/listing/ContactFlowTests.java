package be.vormingsportaal.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A message to a trainer of the public list, from the form to the mailbox and until it is deleted. */
@PortalTest
class ContactFlowTests {

    static final String HOSTILE =
            "<b>Dag</b> <img src=x onerror=alert(1)>\nKlik: https://kwaad.example/?a=1\n\n[(${portalAddress})] {0}\n.\nGroet";

    @Autowired
    ContactMessages messages;

    @Autowired
    ContactMails mails;

    @Autowired
    ContactCleanup cleanup;

    @Autowired
    ContactMessageRepository rows;

    @Autowired
    ListedPeople listed;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    final EmailAddress sender = TestPeople.anyAddress();
    UUID trainer;
    EmailAddress address;

    @BeforeEach
    void aTrainer() {
        trainer = listed.trainer(people.organisation("WZC De Linde"), "ltcf");
        address = people.account(trainer).email();
    }

    @Test
    void theTrainerReadsWhoWroteWhatAndHowToLeaveTheList() {
        jobs.runDue(send("Dag An,\nkom je eens langs?"));
        assertThat(text())
                .contains("Via die lijst stuurde iemand je een bericht")
                .contains("\nVan: Jan Claes\nOrganisatie: WZC De Brug\nE-mail: " + sender + "\n")
                .contains("\n> Dag An,\n> kom je eens langs?\n")
                .contains("Antwoord dan op deze mail")
                .contains("\nhttp://localhost:8080/mijn-account\n");
        assertThat(html().text())
                .contains("Van: Jan Claes", "Organisatie: WZC De Brug", "Dag An,", "kom je eens langs?");
    }

    @Test
    void anAnswerGoesToTheSender() throws MessagingException {
        jobs.runDue(send("Dag An"));
        assertThat(mail().getReplyTo()).extracting(Address::toString).containsExactly(sender.value());
        assertThat(mail().getFrom())
                .extracting(Address::toString)
                .containsExactly("Vormingsportaal <vormingsportaal@kcd.example>");
    }

    @Test
    void theSenderGetsNoCopy() throws MessagingException {
        jobs.runDue(send("Dag An"));
        assertThat(mail().getAllRecipients()).extracting(Address::toString).containsExactly(address.value());
        assertThat(mailbox.to(sender)).isEmpty();
    }

    @Test
    void whatWasTypedIsNeitherMarkupNorLinkNorTemplate() {
        jobs.runDue(send(HOSTILE));
        assertThat(html().select("img, b, script")).isEmpty();
        assertThat(html().select("a[href*=kwaad]")).isEmpty();
        assertThat(html().select("blockquote").text())
                .contains("<b>Dag</b>", "https://kwaad.example/?a=1", "[(${portalAddress})] {0}");
        assertThat(text())
                .contains("> <b>Dag</b> <img src=x onerror=alert(1)>\n> Klik: https://kwaad.example/?a=1\n> \n"
                        + "> [(${portalAddress})] {0}\n> .\n> Groet\n");
    }

    @Test
    void whatWasTypedIsNeverAHeader() throws MessagingException {
        String forged = "Jan\r\nBcc: ander@voorbeeld.example\r\nSubject: Gewonnen";
        jobs.runDue(send(new SendMessage(forged, sender, Optional.of(forged), "Dag\r\nBcc: ander@voorbeeld.example")));
        assertThat(mail().getHeader("Bcc")).isNull();
        assertThat(mail().getSubject()).isEqualTo("Iemand stuurt je een bericht via de publieke lijst");
        assertThat(mail().getAllRecipients()).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceIsOneMessage() {
        send("Dag An");
        messages.send(listed.publicId(trainer), content("Dag An"));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void anotherTextOrAnotherDayIsAnotherMessage() {
        clock.set(clock.instant());
        jobs.runDue(send("Dag An"));
        messages.send(listed.publicId(trainer), content("Dag An, nog iets"));
        clock.forward(Duration.ofDays(1));
        messages.send(listed.publicId(trainer), content("Dag An"));
        assertThat(rows()).hasSize(3);
    }

    @Test
    void aJobThatRunsTwiceMailsOnce() {
        UUID message = send("Dag An");
        jobs.runDue(message);
        mails.forward(message);
        assertThat(mailbox.subjects(address)).containsOnlyOnce("Iemand stuurt je een bericht via de publieke lijst");
    }

    @Test
    void whoLeftTheListMeanwhileGetsNoMail() {
        UUID message = send("Dag An");
        listed.choose(trainer, false);
        jobs.runDue(message);
        assertThat(mailbox.subjects(address)).doesNotContain("Iemand stuurt je een bericht via de publieke lijst");
        assertThat(trace.passed(message)).endsWith("EndEvent_Handled");
    }

    @Test
    void whatWasNotMailedCanBeSentAgainToWhoeverIsBackOnTheList() {
        UUID message = send("Dag An");
        listed.choose(trainer, false);
        jobs.runDue(message);
        listed.choose(trainer, true);
        messages.send(listed.publicId(trainer), content("Dag An"));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void whoseAttestExpiredMeanwhileGetsTheMail() {
        UUID message = send("Dag An");
        clock.forward(Duration.ofDays(800));
        jobs.runDue(message);
        assertThat(mailbox.subjects(address)).contains("Iemand stuurt je een bericht via de publieke lijst");
    }

    @Test
    void nobodyWritesToSomebodyWhoIsNotOnTheList() {
        listed.choose(trainer, false);
        assertThatThrownBy(() -> send("Dag An")).isInstanceOf(NoSuchElementException.class);
        assertThat(rows.findByAccountIdOrderByReceivedAt(trainer)).isEmpty();
    }

    @Test
    void aMessageIsDeletedThirtyDaysAfterItWasMailed() {
        clock.set(clock.instant());
        jobs.runDue(send("Dag An"));
        clock.forward(Duration.ofDays(30));
        cleanup.deleteOld();
        assertThat(rows()).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        cleanup.deleteOld();
        assertThat(rows()).isEmpty();
    }

    @Test
    void aMessageThatWasNotMailedYetIsNotDeleted() {
        UUID message = send("Dag An");
        clock.forward(Duration.ofDays(100));
        cleanup.deleteOld();
        assertThat(rows()).hasSize(1);
        jobs.runDue(message);
    }

    private UUID send(String text) {
        return send(content(text));
    }

    private UUID send(SendMessage content) {
        messages.send(listed.publicId(trainer), content);
        List<UUID> sent = rows();
        return sent.get(sent.size() - 1);
    }

    private SendMessage content(String text) {
        return new SendMessage("Jan Claes", sender, Optional.of("WZC De Brug"), text);
    }

    private List<UUID> rows() {
        return rows.findByAccountIdOrderByReceivedAt(trainer).stream()
                .map(ContactMessage::id)
                .toList();
    }

    private MimeMessage mail() {
        return mailbox.newest(address);
    }

    private String text() {
        return TestMailbox.part(mail(), "text/plain");
    }

    private Document html() {
        return Jsoup.parse(TestMailbox.part(mail(), "text/html"));
    }
}
