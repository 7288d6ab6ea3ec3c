package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Refunds that somebody made at the payment provider, and that went or did not. */
@PortalTest
class ProviderRefundsByHandTests extends ProviderFlow {

    @Test
    void aRefundMadeAtTheProviderThatDidNotGoPaysTheInvoiceAgain() {
        String payment = paid();
        mollie.giveBack(payment, "95.00");
        tell(payment);
        billing.complete(
                id(payment + "-9500"),
                people.staff(),
                Map.of("decision", "INVOICE", "invoiceNumber", invoice.number()));
        mollie.giveBack(payment, "0.00");
        tell(payment, payment);
        tell(payment);
        assertThat(state()).isEqualTo(ReceivableState.PAID);
        assertThat(booked()).isEqualTo(9_500);
    }

    @Test
    void ofSeveralRefundsThatDidNotGoTheLastComesAgainFirst() {
        String payment = paid();
        for (String inAll : List.of("40.00", "95.00", "10.00")) {
            mollie.giveBack(payment, inAll);
            tell(payment);
        }
        assertThat(booked()).isEqualTo(8_500);
        assertThat(unassigned(payment + "-9500")).isZero();
        assertThat(unassigned(payment + "-4000")).isEqualTo(-1_000);
    }

    @Test
    void aPromiseThatSomebodyKeptAtTheProviderAndThatDidNotGoIsOwedAgain() {
        String payment = paid();
        invoicing.credit(invoice.id(), "Geannuleerd");
        billing.complete(id(payment), people.staff(), Map.of("decision", "PAID_BACK", "note", "via de betaaldienst"));
        mollie.giveBack(payment, "95.00");
        tell(payment);
        mollie.giveBack(payment, "0.00");
        tell(payment);
        assertThat(booked()).isEqualTo(9_500);
        UUID again = id(payment + "-9500-reversal-1");
        assertThat(billing.task(again)).isEqualTo("Task_Assign");
    }

    @Test
    void aRefundThatWasPromisedIsSettledInQuiet() {
        String payment = paid();
        invoicing.credit(invoice.id(), "Geannuleerd");
        billing.complete(id(payment), people.staff(), Map.of("decision", "PAID_BACK", "note", "via de betaaldienst"));
        mollie.giveBack(payment, "95.00");
        tell(payment);
        assertThat(unassigned(payment + "-9500")).isZero();
        assertThat(jobs.instance(id(payment + "-9500"))).isNull();
        assertThat(booked()).isZero();
    }
}
