package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult;
import be.vormingsportaal.intervisions.proofs.ProofView;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From enrolling to the proof, with real services, real invoices and a real mail server. */
@PortalTest
class IntervisionFlowTests extends IntervisionFlow {

    @Autowired
    InvoiceRegister register;

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
    void aFreeSeatIsNotInvoiced() {
        UUID enrolment = test.enrolled(test.planned(2, TestIntervisions.FREE), test.trainer(organisation));
        jobs.runDue(enrolment);
        assertThat(enrolments.find(enrolment).invoiceId()).isEmpty();
        assertThat(register.invoicesOf(organisation)).isEmpty();
    }

    @Test
    void aSeatThatCostsMoneyIsInvoicedOnceAndSureOncePaid() {
        UUID trainer = test.trainer(organisation);
        UUID enrolment = test.enrolled(test.planned(2, TestIntervisions.PRICE), trainer);
        jobs.runDue(enrolment);

        EnrolmentView seated = enrolments.find(enrolment);
        assertThat(seated.state()).isEqualTo(EnrolmentState.SEATED);
        assertThat(invoicing.find(seated.invoiceId().orElseThrow())).get().satisfies(invoice -> {
            assertThat(invoice.organisationId()).isEqualTo(organisation);
            assertThat(invoice.total()).isEqualTo(TestIntervisions.PRICE);
            assertThat(invoice.suppliedOn()).isEqualTo("2026-04-01");
            assertThat(invoice.lines().get(0).description())
                    .isEqualTo("Intervisie BelRAI LTCF op 01-04-2026, deelnemer An Peeters");
        });
        assertThat(subjects(trainer)).doesNotContain("Je plaats in de intervisie is zeker");
        pay(seated.invoiceId().orElseThrow());
        jobs.runDue(enrolment);

        assertThat(state(enrolment)).isEqualTo(EnrolmentState.CONFIRMED);
        newest(trainer, "Je plaats in de intervisie is zeker");
    }

    @Test
    void aMoveIsToldWithANewerCalendarEntry() {
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        UUID trainer = test.trainer(organisation);
        UUID enrolment = test.enrolled(intervision, trainer);
        jobs.runDue(enrolment);
        IntervisionDetails old = intervisions.find(intervision).details();
        assertThat(planning.change(intervision, intervisions.find(intervision).version(), elsewhere(old)))
                .isInstanceOf(IntervisionPlanResult.Planned.class);
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
        assertThat(text(proofPdf.of(proof))).contains("An Peeters", "WZC De Linde", "BelRAI LTCF", proof.code());
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
    void whereThereIsNoManagerTheBillingAddressGetsTheInvoice() {
        UUID enrolment = test.enrolled(test.planned(2, TestIntervisions.PRICE), test.trainer(organisation));
        jobs.runDue(enrolment);
        UUID invoice = enrolments.find(enrolment).invoiceId().orElseThrow();
        jobs.runDue(invoice);

        String number = invoicing.find(invoice).orElseThrow().number();
        assertThat(mailbox.to(EmailAddress.of("facturen@voorbeeld.example")))
                .filteredOn(mail -> TestMailbox.part(mail, "text/plain").contains(number))
                .singleElement()
                .extracting(mail -> TestMailbox.part(mail, "text/plain"))
                .asString()
                .startsWith("Dag WZC De Linde,")
                .contains("deelnemer An Peeters", TestIntervisions.PRICE.display());
    }

    private static IntervisionDetails elsewhere(IntervisionDetails old) {
        return new IntervisionDetails(
                old.instrumentCode(),
                old.heldOn(),
                old.startsAt(),
                old.endsAt(),
                Optional.of("Lokaal 7, Brugge"),
                Optional.empty(),
                old.givenBy(),
                old.capacity(),
                old.price(),
                old.vat(),
                old.closesOn(),
                old.cancelUntil());
    }

    private void pay(UUID invoice) {
        InvoiceView open = invoicing.find(invoice).orElseThrow();
        booking.book(billing.transfer(
                open.communication().orElseThrow(), open.total().cents()));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID change(UUID intervision) {
        return id("select id from intervision_change where intervision_id = ?", intervision);
    }
}
