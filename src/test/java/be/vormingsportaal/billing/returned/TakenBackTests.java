package be.vormingsportaal.billing.returned;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.UnassignedReason;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that the bank takes back. */
@PortalTest
class TakenBackTests extends MoneyFlow {

    static final Map<String, Object> SEEN = Map.of("decision", "SEEN", "note", "de klant belde zijn bank");

    @AfterEach
    void everyPaymentIsWhole() {
        theBooksAreWhole();
    }

    @Test
    void itOpensTheInvoiceAgainAndIsATaskAndAMail() {
        UUID paid = pay(9_500, first);
        UUID back = back(9_500, ReturnResult.MATCHED, first);
        assertThat(state(first)).isEqualTo(ReceivableState.OPEN);
        assertThat(open(first)).isEqualTo(euro(95));
        assertThat(jobs.instance(first.id())).isNotNull();
        assertThat(payment(back).amount()).isEqualTo(euro(-95));
        assertThat(payment(back).returns().orElseThrow().paymentId()).isEqualTo(paid);
        assertThat(payment(paid).returnedBy()).hasSize(1);
        assertThat(billing.task(back)).isEqualTo("Task_CheckReturn");
        sendNotices(back);
        assertThat(subjects(first)).contains("Factuur " + named(first) + " staat opnieuw open");
        assertThat(newestMail()).contains("€ 95,00 terug").contains("€ 95,00 te betalen");
        decide(back, SEEN);
        assertThat(jobs.instance(back)).isNull();
        assertThat(payment(back).note()).contains("de klant belde zijn bank");
        assertThat(state(first)).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void toldTwiceItIsBookedOnce() {
        pay(9_500, first);
        ReturnedMoney money = takenBack(9_500, Optional.empty(), IBAN, first);
        assertThat(returns.takenBack(money)).isEqualTo(ReturnResult.MATCHED);
        assertThat(returns.takenBack(money)).isEqualTo(ReturnResult.KNOWN);
        assertThat(open(first)).isEqualTo(euro(95));
    }

    @Test
    void ofTwoLikePaymentsNobodyKnowsWhich() {
        pay(4_000, first);
        pay(4_000, first);
        UUID back = back(4_000, ReturnResult.UNMATCHED, first);
        assertThat(open(first)).isEqualTo(euro(15));
        assertThat(billing.task(back)).isEqualTo("Task_Assign");
        assertThat(payment(back).reason()).contains(UnassignedReason.TAKEN_BACK);
        decide(back, Map.of("decision", "INVOICE", "invoiceNumber", first.number()));
        assertThat(open(first)).isEqualTo(euro(55));
    }

    @Test
    void theBanksOwnIdOfThePaymentDecides() {
        pay(4_000, first);
        UUID paid = pay(4_000, first);
        String id = database.sql("select external_id from payment where id = ?")
                .param(paid)
                .query(String.class)
                .single();
        ReturnedMoney money = takenBack(4_000, Optional.of(id), IBAN, first);
        assertThat(returns.takenBack(money)).isEqualTo(ReturnResult.MATCHED);
        assertThat(open(first)).isEqualTo(euro(55));
        assertThat(payment(paid).returnedBy()).hasSize(1);
    }

    @Test
    void anotherAccountIsOtherMoney() {
        pay(9_500, first);
        assertThat(returns.takenBack(takenBack(9_500, Optional.empty(), "BE43068999999501", first)))
                .isEqualTo(ReturnResult.UNMATCHED);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void withoutACommunicationTheAccountAndTheMessageDecide() {
        UUID paid = pay(1_234_567);
        UUID back = back(1_234_567, ReturnResult.MATCHED);
        assertThat(jobs.instance(paid)).as("nothing is owed any more").isNull();
        assertThat(jobs.instance(back)).as("and there is nothing to look at").isNull();
    }

    @Test
    void whatWentBackOnceCannotGoBackAgain() {
        pay(9_500, first);
        back(9_500, ReturnResult.MATCHED, first);
        back(9_500, ReturnResult.UNMATCHED, first);
        assertThat(open(first)).isEqualTo(euro(95));
    }

    @Test
    void aPartThatIsTakenBackIsOpenAgain() {
        pay(4_000, first);
        UUID back = back(4_000, ReturnResult.MATCHED, first);
        assertThat(open(first)).isEqualTo(euro(95));
        assertThat(billing.task(back)).isEqualTo("Task_CheckReturn");
    }

    @Test
    void whatWasOwedOfItIsOwedNoMore() {
        UUID paid = pay(10_500, first);
        assertThat(payment(paid).unassigned()).isEqualTo(euro(10));
        back(10_500, ReturnResult.MATCHED, first);
        assertThat(payment(paid).unassigned()).isEqualTo(Money.ZERO);
        assertThat(jobs.instance(paid)).isNull();
        assertThat(open(first)).isEqualTo(euro(95));
    }

    @Test
    void ofACreditedInvoiceTheMoneyIsEven() {
        UUID paid = pay(9_500, first);
        invoicing.credit(first.id(), "Geannuleerd");
        UUID back = back(9_500, ReturnResult.MATCHED, first);
        assertThat(jobs.instance(paid)).isNull();
        assertThat(jobs.instance(back)).isNull();
    }

    @Test
    void aCreditNoteAfterItLeavesNothingToDo() {
        UUID paid = pay(9_500, first);
        UUID back = back(9_500, ReturnResult.MATCHED, first);
        invoicing.credit(first.id(), "Geannuleerd");
        assertThat(payment(paid).unassigned()).isEqualTo(Money.ZERO);
        assertThat(payment(back).unassigned()).isEqualTo(Money.ZERO);
        decide(back, SEEN);
        assertThat(jobs.instance(back)).isNull();
    }

    @Test
    void moneyThatWasPromisedBackIsSomethingToLookAt() {
        UUID paid = pay(7_654_321);
        decide(paid, Map.of("decision", "PAID_BACK", "note", "wordt overgeschreven"));
        UUID back = back(7_654_321, ReturnResult.MATCHED);
        assertThat(billing.task(back)).isEqualTo("Task_CheckReturn");
        assertThat(payment(back).unassigned()).isEqualTo(Money.ZERO);
    }

    @Test
    void ofADividedPaymentBothInvoicesAreOpenAgain() {
        UUID both = pay(19_500, first, second);
        decide(both, Map.of("decision", "DIVIDE"));
        back(19_500, ReturnResult.MATCHED, first, second);
        assertThat(open(first)).isEqualTo(euro(95));
        assertThat(open(second)).isEqualTo(euro(100));
    }
}
