package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.InvoiceView;
import be.vormingsportaal.billing.Invoicing;
import be.vormingsportaal.billing.PaymentBooking;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From enrolling to the proof, with real services, real invoices and a real mail server. */
@PortalTest
class IntervisionFlowTests {

    @Autowired
    TestIntervisions test;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    EnrolmentList enrolments;

    @Autowired
    IntervisionList intervisions;

    @Autowired
    Cancelling cancelling;

    @Autowired
    Planning planning;

    @Autowired
    Offers offers;

    @Autowired
    Attendance attendance;

    @Autowired
    ProofDesk proofs;

    @Autowired
    Invoicing invoicing;

    @Autowired
    PaymentBooking booking;

    @Autowired
    TestBilling billing;

    @Autowired
    JdbcClient database;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void aFreeSeatIsSureAndComesWithACalendarEntry() {
        UUID trainer = test.trainer(organisation);
        UUID enrolment = test.enrolled(test.planned(2, TestIntervisions.FREE), trainer);
        assertThat(state(enrolment)).isEqualTo(EnrolmentState.CONFIRMED);
        jobs.runDue(enrolment);

        MimeMessage mail = newest(trainer, "Je plaats in de intervisie is zeker");
        assertThat(TestMailbox.part(mail, "text/plain"))
                .contains("BelRAI LTCF", "01-04-2026 van 09:00 tot 12:30", "Lokaal 4, Gent")
                .contains("https://vergadering.voorbeeld.example/intervisie", "Annuleren kan tot en met 25-03-2026");
        assertThat(TestMailbox.part(mail, "text/calendar"))
                .contains(
                        "METHOD:PUBLISH",
                        "UID:" + enrolment,
                        "SEQUENCE:0",
                        "DTSTART;TZID=Europe/Brussels:20260401T090000");
    }

    @Test
    void aSeatThatCostsMoneyIsInvoicedOnceAndSureOncePaid() {
        UUID trainer = test.trainer(organisation);
        UUID enrolment = test.enrolled(test.planned(2, TestIntervisions.PRICE), trainer);
        jobs.runDue(enrolment);

        EnrolmentView seated = enrolments.find(enrolment);
        assertThat(seated.state()).isEqualTo(EnrolmentState.SEATED);
        assertThat(invoicing.find(seated.invoiceId())).get().satisfies(invoice -> {
            assertThat(invoice.organisationId()).isEqualTo(organisation);
            assertThat(invoice.total()).isEqualTo(TestIntervisions.PRICE);
            assertThat(invoice.suppliedOn()).isEqualTo("2026-04-01");
            assertThat(invoice.lines().get(0).description())
                    .isEqualTo("Intervisie BelRAI LTCF op 01-04-2026, deelnemer An Peeters");
        });
        assertThat(subjects(trainer)).doesNotContain("Je plaats in de intervisie is zeker");
        pay(seated.invoiceId());
        jobs.runDue(enrolment);

        assertThat(state(enrolment)).isEqualTo(EnrolmentState.CONFIRMED);
        newest(trainer, "Je plaats in de intervisie is zeker");
    }

    @Test
    void aFreedSeatIsOfferedToWhoWaitsLongest() {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        UUID seated = test.enrolled(intervision, test.trainer(organisation));
        UUID trainer = test.trainer(organisation);
        UUID first = test.enrolled(intervision, trainer);
        UUID second = test.enrolled(intervision, test.trainer(organisation));
        jobs.runDue(seated);
        UUID invoice = enrolments.find(seated).invoiceId();
        assertThat(List.of(state(first), state(second)))
                .containsExactly(EnrolmentState.WAITING, EnrolmentState.WAITING);
        assertThat(cancelling.cancel(seated, EnrolmentEnd.BY_TRAINER)).isEqualTo(CancelResult.CANCELLED);

        assertThat(List.of(state(first), state(second)))
                .containsExactly(EnrolmentState.OFFERED, EnrolmentState.WAITING);
        assertThat(credited(invoice)).isOne();
        jobs.runDue(seat(first));
        MimeMessage offer = newest(trainer, "Er is een plaats vrij in de intervisie");
        assertThat(TestMailbox.part(offer, "text/plain"))
                .contains("04-03-2026 om 10:00", "WZC De Linde")
                .contains(TestIntervisions.PRICE.display())
                .doesNotContain("vergadering.voorbeeld");
        assertThat(enrolments.ofOffer(mailbox.link(people.account(trainer).email())))
                .get()
                .extracting(EnrolmentView::id)
                .isEqualTo(first);
        assertThat(offers.accept(first, TestIntervisions.PRICE))
                .isEqualTo(new EnrolResult.Enrolled(first, EnrolmentState.SEATED));
        assertThat(offers.accept(first, TestIntervisions.PRICE))
                .as("a second click")
                .isEqualTo(new EnrolResult.Enrolled(first, EnrolmentState.SEATED));
        jobs.runDue(first);
        assertThat(enrolments.find(first).invoiceId()).isNotNull();
        jobs.runDue(invoice);
        jobs.runDue(seated);
    }

    @Test
    void anOfferThatNobodyAnswersGoesToTheNext() {
        UUID intervision = test.planned(1, TestIntervisions.FREE);
        UUID seated = test.enrolled(intervision, test.trainer(organisation));
        UUID trainer = test.trainer(organisation);
        UUID first = test.enrolled(intervision, trainer);
        UUID second = test.enrolled(intervision, test.trainer(organisation));
        cancelling.cancel(seated, EnrolmentEnd.BY_KCD);
        jobs.runDue(seat(first));
        clock.forward(Duration.ofHours(48));
        assertThat(offers.accept(first, Money.ZERO)).isEqualTo(new EnrolResult.Refused(EnrolmentProblem.OFFER_OVER));
        jobs.runDue(seat(first));
        jobs.runDue(first);

        assertThat(List.of(state(first), state(second))).containsExactly(EnrolmentState.LAPSED, EnrolmentState.OFFERED);
        assertThat(TestMailbox.part(newest(trainer, "Je inschrijving voor de intervisie gaat niet door"), "text/plain"))
                .contains("antwoordde niet op tijd");
    }

    @Test
    void whoDeclinesMakesRoomForTheNextAndIsNotMailedAboutIt() {
        UUID intervision = test.planned(1, TestIntervisions.FREE);
        UUID seated = test.enrolled(intervision, test.trainer(organisation));
        UUID trainer = test.trainer(organisation);
        UUID first = test.enrolled(intervision, trainer);
        UUID second = test.enrolled(intervision, test.trainer(organisation));
        cancelling.cancel(seated, EnrolmentEnd.BY_KCD);
        assertThat(offers.decline(first)).isEqualTo(EnrolmentState.DECLINED);
        jobs.runDue(first);

        assertThat(state(second)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(jobs.instance(first)).isNull();
        assertThat(subjects(trainer)).noneMatch(subject -> subject.contains("intervisie"));
        assertThat(offers.decline(second)).isEqualTo(EnrolmentState.DECLINED);
    }

    @Test
    void whoCancelsIsToldAndTheEntryLeavesTheCalendar() {
        UUID trainer = test.trainer(organisation);
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.FREE), trainer);
        jobs.runDue(enrolment);
        cancelling.cancel(enrolment, EnrolmentEnd.BY_ORGANISATION);
        jobs.runDue(enrolment);

        MimeMessage mail = newest(trainer, "Je inschrijving voor de intervisie gaat niet door");
        assertThat(TestMailbox.part(mail, "text/plain")).contains("Je organisatie annuleerde je inschrijving");
        assertThat(TestMailbox.part(mail, "text/calendar"))
                .contains("METHOD:CANCEL", "UID:" + enrolment, "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(jobs.instance(enrolment)).isNull();
    }

    @Test
    void anIntervisionThatIsCalledOffIsToldToEverybodyAndCredited() {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        UUID trainer = test.trainer(organisation);
        UUID seated = test.enrolled(intervision, trainer);
        UUID waits = test.trainer(organisation);
        UUID waiting = test.enrolled(intervision, waits);
        jobs.runDue(seated);
        UUID invoice = enrolments.find(seated).invoiceId();
        assertThat(planning.cancel(intervision, "De begeleider is ziek.")).isTrue();
        assertThat(planning.cancel(intervision, "Nog eens.")).isFalse();
        jobs.runDue(invoice);
        jobs.runDue(seated);
        jobs.runDue(waiting);

        assertThat(credited(invoice)).isOne();
        for (UUID person : List.of(trainer, waits)) {
            assertThat(TestMailbox.part(
                            newest(person, "Je inschrijving voor de intervisie gaat niet door"), "text/plain"))
                    .contains("De intervisie is afgelast", "De reden: De begeleider is ziek.");
        }
        assertThat(jobs.instance(seated)).isNull();
        assertThat(jobs.instance(waiting)).isNull();
    }

    @Test
    void aMoveIsToldWithANewerCalendarEntry() {
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        UUID trainer = test.trainer(organisation);
        UUID enrolment = test.enrolled(intervision, trainer);
        jobs.runDue(enrolment);
        IntervisionDetails old = intervisions.find(intervision).details();
        assertThat(planning.change(intervision, intervisions.find(intervision).version(), elsewhere(old)))
                .isInstanceOf(PlanResult.Planned.class);
        jobs.runDue(change(intervision));

        MimeMessage mail = newest(trainer, "De intervisie is verplaatst");
        assertThat(TestMailbox.part(mail, "text/plain")).contains("Lokaal 7, Brugge");
        assertThat(TestMailbox.part(mail, "text/calendar")).contains("UID:" + enrolment, "SEQUENCE:1", "Brugge");
    }

    @Test
    void whoWasThereGetsAProofThatIsVoidWhenThatTurnsOutWrong() {
        UUID intervision = test.planned(3, TestIntervisions.PRICE);
        UUID trainer = test.trainer(organisation);
        UUID present = test.enrolled(intervision, trainer);
        UUID absent = test.enrolled(intervision, test.trainer(organisation));
        jobs.runDue(present);
        assertThat(attendance.record(intervision, Set.of(present)))
                .as("before it begins")
                .isFalse();
        clock.set(intervisions.find(intervision).details().start());
        assertThat(attendance.record(intervision, Set.of(present))).isTrue();
        jobs.runDue(present);

        assertThat(List.of(state(present), state(absent)))
                .containsExactly(EnrolmentState.ATTENDED, EnrolmentState.ABSENT);
        ProofView proof = proofs.own(trainer, present).orElseThrow();
        newest(trainer, "Je bewijs van deelname aan de intervisie");
        assertThat(text(proofs.pdf(proof))).contains("An Peeters", "WZC De Linde", "BelRAI LTCF", proof.code());
        assertThat(proofs.check(proof.code())).get().matches(ProofView::isValid);
        assertThat(proofs.check("0123456789abcdef0123456789abcdef")).isEmpty();
        attendance.record(intervision, Set.of(absent));
        assertThat(proofs.check(proof.code())).get().matches(found -> !found.isValid());
        assertThat(proofs.own(trainer, present)).isEmpty();
        assertThat(proofs.of(absent)).isPresent();
        attendance.record(intervision, Set.of(present, absent));
        assertThat(proofs.check(proof.code())).get().matches(ProofView::isValid);
    }

    @Test
    void anInvoiceThatIsTakenBackTakesBackTheSeatAndOffersIt() {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        UUID trainer = test.trainer(organisation);
        UUID seated = test.enrolled(intervision, trainer);
        UUID waiting = test.enrolled(intervision, test.trainer(organisation));
        jobs.runDue(seated);
        UUID invoice = enrolments.find(seated).invoiceId();
        invoicing.credit(invoice, "Niet betaald");
        jobs.runDue(invoice);
        jobs.runDue(seated);

        assertThat(state(seated)).isEqualTo(EnrolmentState.CANCELLED);
        assertThat(state(waiting)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(credited(invoice)).isOne();
        assertThat(TestMailbox.part(newest(trainer, "Je inschrijving voor de intervisie gaat niet door"), "text/plain"))
                .contains("De factuur werd niet betaald");
        assertThat(jobs.instance(seated)).isNull();
    }

    @Test
    void whoCancelsBeforeTheInvoiceIsMadeGetsNone() {
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.PRICE), test.trainer(organisation));
        cancelling.cancel(enrolment, EnrolmentEnd.BY_TRAINER);
        jobs.runDue(enrolment);

        assertThat(enrolments.find(enrolment).invoiceId()).isNull();
        assertThat(jobs.instance(enrolment)).isNull();
    }

    private static IntervisionDetails elsewhere(IntervisionDetails old) {
        return new IntervisionDetails(
                old.instrumentCode(),
                old.heldOn(),
                old.startsAt(),
                old.endsAt(),
                "Lokaal 7, Brugge",
                null,
                old.givenBy(),
                old.capacity(),
                old.price(),
                old.vat(),
                old.closesOn(),
                old.cancelUntil());
    }

    private void pay(UUID invoice) {
        InvoiceView open = invoicing.find(invoice).orElseThrow();
        booking.book(billing.transfer(open.communication(), open.total().cents()));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EnrolmentState state(UUID enrolment) {
        return enrolments.find(enrolment).state();
    }

    private MimeMessage newest(UUID person, String subject) {
        assertThat(subjects(person)).endsWith(subject);
        return mailbox.newest(people.account(person).email());
    }

    private List<String> subjects(UUID person) {
        return mailbox.subjects(people.account(person).email());
    }

    private UUID seat(UUID enrolment) {
        return id("select seat_id from enrolment where id = ?", enrolment);
    }

    private UUID change(UUID intervision) {
        return id("select id from intervision_change where intervision_id = ?", intervision);
    }

    private UUID id(String sql, UUID of) {
        return database.sql(sql).param(of).query(UUID.class).single();
    }

    private long credited(UUID invoice) {
        return database.sql("select count(*) from invoice where credits_id = ?")
                .param(invoice)
                .query(Long.class)
                .single();
    }
}
