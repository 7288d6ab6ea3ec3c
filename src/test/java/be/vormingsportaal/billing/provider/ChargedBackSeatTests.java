package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A seat in an intervision that was paid, and whose money went back afterwards. */
@PortalTest
class ChargedBackSeatTests extends ProviderFlow {

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    Enrolments enrolments;

    UUID enrolment;

    @BeforeEach
    void aSeatThatIsSure() {
        UUID trainer = intervisions.trainer(people.organisation("WZC De Linde"));
        enrolment = intervisions.enrolled(intervisions.planned(1, TestIntervisions.PRICE), trainer);
        jobs.runDue(enrolment);
        invoice = invoicing
                .find(enrolments.find(enrolment).invoiceId().orElseThrow())
                .orElseThrow();
        // mailed before it is paid: else the mail would leave by a case of its own
        jobs.runDue(invoice.id());
        String payment = mollie.pay(link());
        tell(payment);
        jobs.runDue(enrolment);
        mollie.chargeBack(payment, "95.00");
        tell(payment);
    }

    @Test
    void theSeatStaysSureWhileTheInvoiceIsOpenAgain() {
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(enrolments.find(enrolment).state()).isEqualTo(EnrolmentState.CONFIRMED);
    }

    @Test
    void staffGetTheTaskOfAnUnpaidInvoiceOnceTheNewTermIsOver() {
        jobs.runDue(invoice.id());
        assertThat(billing.task(invoice.id())).isNull();
        clock.forward(Duration.ofDays(32));
        jobs.runDue(invoice.id());

        assertThat(billing.task(invoice.id())).isEqualTo("Task_FollowUp");
    }
}
