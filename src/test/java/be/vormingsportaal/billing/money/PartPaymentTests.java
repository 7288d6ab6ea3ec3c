package be.vormingsportaal.billing.money;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.returned.MoneyFlow;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that is less or more than what is asked for the invoice that it names. */
@PortalTest
class PartPaymentTests extends MoneyFlow {

    @AfterEach
    void everyPaymentIsWhole() {
        theBooksAreWhole();
    }

    @Test
    void lessThanWhatIsAskedPaysAPartAndTheOrganisationHearsWhatIsLeft() {
        UUID part = pay(4_000, first);
        assertThat(state(first)).isEqualTo(ReceivableState.OPEN);
        assertThat(open(first)).isEqualTo(euro(55));
        assertThat(billing.task(part)).isNull();
        sendNotices(part);
        assertThat(subjects(first)).containsExactly("Deel van factuur " + named(first) + " ontvangen");
        assertThat(newestMail())
                .contains("We ontvingen € 40,00 voor factuur " + first.number())
                .contains("nog € 55,00 te betalen");
    }

    @Test
    void manyPartsPayAllOfIt() {
        for (int part = 0; part < 94; part++) {
            pay(100, first);
        }
        pay(99, first);
        assertThat(open(first)).isEqualTo(Money.ofCents(1));
        pay(1, first);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
        assertThat(jobs.instance(first.id())).isNull();
    }

    @Test
    void aLastPartThatIsTooMuchIsBookedAndTheRestIsOwed() {
        pay(4_000, first);
        UUID last = pay(6_000, first);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
        assertThat(payment(last).unassigned()).isEqualTo(euro(5));
        assertThat(payment(last).reason()).contains(UnassignedReason.OVERPAID);
        assertThat(billing.task(last)).isEqualTo("Task_Assign");
        sendNotices(last);
        assertThat(newestMail()).contains("€ 5,00 te veel");
    }

    @Test
    void aPartOfAnInvoiceThatIsCreditedAfterwardsIsOwed() {
        UUID part = pay(4_000, first);
        invoicing.credit(first.id(), "Geannuleerd");
        assertThat(payment(part).unassigned()).isEqualTo(euro(40));
        assertThat(payment(part).reason()).contains(UnassignedReason.CREDITED);
        assertThat(receivable(first).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void afterAPartTheWholeOnceMoreIsTooMuch() {
        pay(4_000, first);
        UUID whole = pay(9_500, first);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
        assertThat(payment(whole).unassigned()).isEqualTo(euro(40));
    }

    @Test
    void whoPaysTwiceIsToldAndNeedNotDoAnything() {
        pay(9_500, first);
        UUID again = pay(9_500, first);
        assertThat(payment(again).reason()).contains(UnassignedReason.DOUBLE);
        sendNotices(again);
        assertThat(subjects(first)).contains("Dubbel betaald: factuur " + named(first));
        assertThat(newestMail()).contains("€ 95,00").contains("Je hoeft daarvoor niets te doen");
    }

    @Test
    void whoPaysAfterTheCreditNoteIsTold() {
        invoicing.credit(first.id(), "Geannuleerd");
        UUID late = pay(9_500, first);
        sendNotices(late);
        assertThat(subjects(first)).contains("Betaald na de creditnota van factuur " + named(first));
    }

    @Test
    void theSameMailGoesOutOnce() {
        UUID part = pay(4_000, first);
        sendNotices(part);
        sendNotices(part);
        assertThat(subjects(first)).hasSize(1);
    }

    @Test
    void moneyWithoutAnInvoiceTellsNobody() {
        UUID nowhere = pay(4_000);
        assertThat(payment(nowhere).reason()).contains(UnassignedReason.UNKNOWN);
        assertThat(database.sql("select count(*) from payment_notice where payment_id = ?")
                        .param(nowhere)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPartThatStaffAssignIsToldToo() {
        UUID nowhere = pay(4_000);
        decide(nowhere, Map.of("decision", "INVOICE", "invoiceNumber", first.number()));
        sendNotices(nowhere);
        assertThat(newestMail()).contains("We ontvingen € 40,00 voor factuur " + first.number());
    }
}
