package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.shared.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money that staff saw outside the portal and register in the task of an overdue invoice. */
class ManualPaymentsTests extends InvoiceFollowUpFlow {

    @Test
    void aRegisteredPaymentEndsIt() {
        overdue();
        answer(Map.of("decision", "REGISTER", "amount", "95,00", "receivedOn", today(), "reference", "kas 12"));
        assertThat(receivables.find(invoice.id()).orElseThrow().state()).isEqualTo(ReceivableState.PAID);
        assertThat(jobs.instance(invoice.id())).isNull();
    }

    @Test
    void aPartLeavesTheTaskAndTheSameReferenceIsNotTakenTwice() {
        overdue();
        Map<String, Object> part =
                Map.of("decision", "REGISTER", "amount", "45", "receivedOn", today(), "reference", "kas 12");
        answer(part);
        assertThat(receivables.find(invoice.id()).orElseThrow().open()).isEqualTo(Money.ofCents(5_000));
        assertThatThrownBy(() -> answer(part)).hasMessageContaining("al geregistreerd");
        assertThat(billing.task(invoice.id())).isEqualTo("Task_FollowUp");
    }

    @Test
    void anAmountThatCanOnlyBeATypingMistakeIsRefused() {
        overdue();
        assertThatThrownBy(() -> answer(Map.of(
                        "decision", "REGISTER", "amount", "190,01", "receivedOn", today(), "reference", "kas 12")))
                .hasMessageContaining("meer dan het dubbele");
        assertThat(receivables.find(invoice.id()).orElseThrow().open()).isEqualTo(Money.ofCents(9_500));
    }

    @Test
    void whatIsRegisteredTooMuchIsATaskOfItsOwn() {
        overdue();
        answer(Map.of("decision", "REGISTER", "amount", "100,00", "receivedOn", today(), "reference", "kas 12"));
        assertThat(receivables.find(invoice.id()).orElseThrow().paid()).isEqualTo(Money.ofCents(9_500));
        assertThat(jobs.instance(invoice.id())).isNull();
        jobs.runDue(billing.notice(invoice.id()));
        assertThat(lastSubject()).startsWith("Te veel betaald voor factuur " + invoice.number() + " van ");
    }
}
