package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Enrolments that come to nothing, with real services, real invoices and a real mail server. */
@PortalTest
class CancelledFlowTests extends IntervisionFlow {

    @Test
    void whoCancelsIsToldAndTheEntryLeavesTheCalendar() {
        UUID trainer = test.trainer(organisation);
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.FREE), trainer);
        jobs.runDue(enrolment);
        cancelling.cancel(enrolment, EnrolmentEndReason.BY_ORGANISATION);
        jobs.runDue(enrolment);

        MimeMessage mail = newest(trainer, "Je inschrijving voor de intervisie gaat niet door");
        assertThat(TestMailbox.part(mail, "text/plain")).contains("WZC De Linde annuleerde je inschrijving.");
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
        UUID invoice = enrolments.find(seated).invoiceId().orElseThrow();
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
    void anInvoiceThatIsTakenBackTakesBackTheSeatAndOffersIt() {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        UUID trainer = test.trainer(organisation);
        UUID seated = test.enrolled(intervision, trainer);
        UUID waiting = test.enrolled(intervision, test.trainer(organisation));
        jobs.runDue(seated);
        UUID invoice = enrolments.find(seated).invoiceId().orElseThrow();
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
        cancelling.cancel(enrolment, EnrolmentEndReason.BY_TRAINER);
        jobs.runDue(enrolment);

        assertThat(enrolments.find(enrolment).invoiceId()).isEmpty();
        assertThat(jobs.instance(enrolment)).isNull();
    }
}
