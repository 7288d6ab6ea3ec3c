package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.refund.Refunds;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money in another currency, from the provider's message or the bank's statement until it is in the books. */
@PortalTest
class ForeignPaymentFlowTests extends ProviderFlow {

    @Autowired
    TestBank bank;

    @Autowired
    Refunds refunds;

    @Test
    void itIsATaskAndNotInTheBooks() {
        String paid = pay("95.00", "USD");
        assertThat(billing.task(billing.foreignPayment(paid))).isEqualTo("Task_CheckEuro");
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(booked()).isZero();
    }

    @Test
    void howeverOftenItIsAskedAboutItIsOneTask() {
        String paid = pay("95.00", "USD");
        tell(paid, paid);
        clock.forward(Duration.ofHours(2));
        polling.pollAll();
        assertThat(billing.task(billing.foreignPayment(paid))).isEqualTo("Task_CheckEuro");
    }

    @Test
    void anAmountThatIsNoNumberOfCentsIsATaskToo() {
        assertThat(billing.task(billing.foreignPayment(pay("95.125", "KWD")))).isEqualTo("Task_CheckEuro");
    }

    @Test
    void enoughEurosPayTheInvoiceThatItNames() {
        answer(pay("103.00", "USD"), Map.of("decision", "BOOK", "amount", "95,00"));
        assertThat(state()).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void tooFewEurosPayAPart() {
        String paid = pay("95.00", "USD");
        answer(paid, Map.of("decision", "BOOK", "amount", "87,35"));
        assertThat(state()).isEqualTo(ReceivableState.OPEN);
        assertThat(billing.task(id(paid))).isNull();
        assertThat(receivables.find(invoice.id()).orElseThrow().open()).isEqualTo(Money.ofCents(765));
    }

    @Test
    void theProviderGivesNothingOfItBackBecauseItCountsInThatCurrency() {
        String paid = pay("103.00", "USD");
        answer(paid, Map.of("decision", "BOOK", "amount", "95,00"));
        assertThat(refunds.canProvider(id(paid))).isFalse();
    }

    @Test
    void onceBookedItIsNotBookedAgain() {
        String paid = pay("103.00", "USD");
        answer(paid, Map.of("decision", "BOOK", "amount", "95,00"));
        tell(paid);
        assertThat(booked()).isEqualTo(9_500);
    }

    @Test
    void whatNeverCameInIsLeftOutForGood() {
        String paid = pay("95.00", "USD");
        answer(paid, Map.of("decision", "LEAVE_OUT", "note", "geweigerd"));
        tell(paid);
        assertThat(jobs.instance(billing.foreignPayment(paid))).isNull();
        assertThat(booked()).isZero();
    }

    @Test
    void whatGoesBackIsTheSameShareInEuro() {
        String paid = pay("103.00", "USD");
        mollie.giveBack(paid, "51.50");
        tell(paid);
        assertThat(booked()).isZero();
        answer(paid, Map.of("decision", "BOOK", "amount", "95,00"));
        tell(paid);
        assertThat(booked()).isEqualTo(4_750);
    }

    @Test
    void onAStatementOfTheBankItIsOneTaskTooHoweverOftenThatIsRead() {
        UUID staff = people.staff();
        String reference = UUID.randomUUID().toString().substring(0, 20);
        byte[] statement = CamtFile.ofOurs()
                .dollars(
                        reference,
                        "103.00",
                        invoice.communication().orElseThrow().display())
                .bytes();
        UUID first = bank.read(statement, staff);
        UUID second = bank.read(statement, staff);
        assertThat(bank.outcomes(first)).containsExactly(LineOutcome.OTHER_CURRENCY);
        assertThat(bank.outcomes(second)).containsExactly(LineOutcome.REPEAT);
        answer(bank.lines(first).get(0).id().toString(), Map.of("decision", "BOOK", "amount", "95,00"));
        assertThat(state()).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void aWrongAnswerLeavesTheTaskAndSaysWhy() {
        String paid = pay("95.00", "USD");
        refused(paid, Map.of("decision", "BOOK", "amount", "vijf"), "geen bedrag in euro");
        refused(paid, Map.of("decision", "BOOK", "amount", "0"), "geen bedrag in euro");
        refused(paid, Map.of("decision", "LEAVE_OUT", "note", " "), "Vul in waarom");
        refused(paid, Map.of("decision", "LEAVE_OUT", "note", "x".repeat(301)), "te lang");
        refused(paid, Map.of("decision", "WEG"), "Kies of je");
        assertThat(billing.task(billing.foreignPayment(paid))).isEqualTo("Task_CheckEuro");
    }

    private String pay(String amount, String currency) {
        String paid = mollie.pay(link(), amount, currency);
        tell(paid);
        return paid;
    }

    private void answer(String paid, Map<String, Object> form) {
        billing.complete(billing.foreignPayment(paid), people.staff(), form);
    }

    private void refused(String paid, Map<String, Object> form, String why) {
        UUID staff = people.staff();
        assertThatThrownBy(() -> billing.complete(billing.foreignPayment(paid), staff, form))
                .hasMessageContaining(why);
    }
}
