package be.vormingsportaal.billing.returned;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.UnassignedReason;
import be.vormingsportaal.testing.PortalTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that the bank takes back, of which staff find that it was other money. */
@PortalTest
class OtherMoneyTakenBackTests extends MoneyFlow {

    static final Map<String, Object> ELSEWHERE = Map.of("decision", "ELSEWHERE");

    @AfterEach
    void everyPaymentIsWhole() {
        theBooksAreWhole();
    }

    @Test
    void otherMoneyGivesTheInvoiceItsPaymentAgain() {
        UUID paid = pay(9_500, first);
        UUID back = back(9_500, ReturnResult.MATCHED, first);
        jobs.runDue(first.id());
        decide(back, ELSEWHERE);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
        assertThat(jobs.instance(first.id())).isNull();
        assertThat(billing.task(back)).isEqualTo("Task_Assign");
        assertThat(payment(back).unassigned()).isEqualTo(euro(-95));
        assertThat(payment(back).returns()).isEmpty();
        sendNotices(paid);
        assertThat(subjects(first)).contains("Factuur " + named(first) + " is toch betaald");
        // and the bank can still take back what it was
        back(9_500, ReturnResult.MATCHED, first);
        assertThat(open(first)).isEqualTo(euro(95));
    }

    @Test
    void otherMoneyAfterTheInvoiceWasPaidAgainIsADoublePayment() {
        UUID paid = pay(9_500, first);
        UUID back = back(9_500, ReturnResult.MATCHED, first);
        pay(9_500, first);
        decide(back, ELSEWHERE);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
        assertThat(receivable(first).paid()).isEqualTo(euro(95));
        assertThat(payment(paid).unassigned()).isEqualTo(euro(95));
        assertThat(payment(paid).reason()).contains(UnassignedReason.DOUBLE);
        sendNotices(paid);
        assertThat(subjects(first))
                .filteredOn(subject -> subject.startsWith("Dubbel betaald: factuur " + first.number()))
                .hasSize(1);
        assertThat(newestMail()).contains("nog € 95,00");
    }

    @Test
    void otherMoneyAfterAPartWasPaidAgainIsPartlyTooMuch() {
        UUID paid = pay(9_500, first);
        UUID back = back(9_500, ReturnResult.MATCHED, first);
        pay(4_000, first);
        decide(back, ELSEWHERE);
        assertThat(told(paid, first, "PAID_AFTER_ALL")).containsExactly(euro(55));
        assertThat(told(paid, first, "OVERPAID")).containsExactly(euro(40));
    }

    @Test
    void otherMoneyGivesAPartAgain() {
        UUID paid = pay(4_000, first);
        UUID back = back(4_000, ReturnResult.MATCHED, first);
        decide(back, ELSEWHERE);
        assertThat(open(first)).isEqualTo(euro(55));
        assertThat(told(paid, first, "PART_PAID")).containsExactly(euro(40), euro(40));
    }

    @Test
    void otherMoneyAfterACreditNoteIsOwedAgain() {
        UUID paid = pay(9_500, first);
        UUID back = back(9_500, ReturnResult.MATCHED, first);
        invoicing.credit(first.id(), "Geannuleerd");
        decide(back, ELSEWHERE);
        assertThat(payment(paid).unassigned()).isEqualTo(euro(95));
        assertThat(payment(back).unassigned()).isEqualTo(euro(-95));
        assertThat(told(paid, first, "PAID_CREDITED")).containsExactly(euro(95));
    }

    @Test
    void otherMoneyGivesEachInvoiceOfADividedPaymentItsPart() {
        UUID both = pay(19_500, first, second);
        decide(both, Map.of("decision", "DIVIDE"));
        UUID back = back(19_500, ReturnResult.MATCHED, first, second);
        decide(back, ELSEWHERE);
        assertThat(told(both, first, "PAID_AFTER_ALL")).containsExactly(euro(95));
        assertThat(told(both, second, "PAID_AFTER_ALL")).containsExactly(euro(100));
    }
}
