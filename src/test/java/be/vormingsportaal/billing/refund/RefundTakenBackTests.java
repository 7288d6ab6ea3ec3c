package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.returned.PaymentReturns;
import be.vormingsportaal.billing.returned.ReturnResult;
import be.vormingsportaal.billing.returned.ReturnedMoney;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bank takes a payment back while its refund is under way: nobody has a right to that money any more. */
@PortalTest
class RefundTakenBackTests extends RefundFlow {

    @Autowired
    PaymentReturns returns;

    @Test
    void aRefundOfItThatIsWithdrawnLeavesNothingOwed() {
        UUID payment = pay();
        UUID refund = released(payment);
        UUID taken = takenBack(payment);
        assertThat(billing.task(taken)).isEqualTo("Task_CheckReturn");
        assertThat(releasing.withdraw(refund, "de bank nam het al terug", asker))
                .isEmpty();
        nothingIsOwed(payment);
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void ofOtherMoneyThatWasTakenBackAfterAllItIsOwedAgain() {
        UUID payment = pay();
        UUID refund = released(payment);
        UUID taken = takenBack(payment);
        releasing.withdraw(refund, "de bank nam het al terug", asker);
        billing.complete(taken, asker, Map.of("decision", "ELSEWHERE"));
        assertThat(unassigned(payment)).isEqualTo(9_500);
        assertThat(promised(payment)).isZero();
        assertThat(unassigned(taken)).isEqualTo(-9_500);
    }

    @Test
    void whatLeavesAllTheSameIsATask() {
        UUID payment = pay();
        UUID refund = inFile(payment);
        takenBack(payment);
        UUID gone = left(refund);
        assertThat(view(refund).state()).isEqualTo(RefundState.DONE);
        assertThat(unassigned(gone)).isEqualTo(-9_500);
        assertThat(billing.task(gone)).isEqualTo("Task_Assign");
        assertThat(held(payment)).isEqualTo(-9_500);
        jobs.runDue(refund);
    }

    @Test
    void whatLeftSoAndComesBackIsEvenAndNoTask() {
        UUID payment = pay();
        UUID refund = inFile(payment);
        takenBack(payment);
        UUID gone = left(refund);
        jobs.runDue(refund);
        UUID back = statements
                .bounced(
                        view(refund).endToEndId(),
                        Money.ofCents(9_500),
                        LocalDate.now(clock),
                        externalId(),
                        Optional.empty())
                .orElseThrow();
        assertThat(unassigned(gone)).isZero();
        assertThat(jobs.instance(gone)).isNull();
        assertThat(unassigned(back)).isZero();
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "de bank nam het al terug"));
        nothingIsOwed(payment);
    }

    private void nothingIsOwed(UUID payment) {
        assertThat(held(payment)).isZero();
        assertThat(promised(payment)).isZero();
        assertThat(unassigned(payment)).isZero();
    }

    private UUID left(UUID refund) {
        return statements
                .left(view(refund).endToEndId(), Money.ofCents(9_500), LocalDate.now(clock), externalId())
                .orElseThrow();
    }

    private UUID takenBack(UUID payment) {
        String original = database.sql("select external_id from payment where id = ?")
                .param(payment)
                .query(String.class)
                .single();
        ReturnedMoney money = new ReturnedMoney(
                PaymentSource.BANK,
                externalId(),
                Money.ofCents(9_500),
                LocalDate.now(clock),
                new Payer(Optional.of(NAME), Optional.of(IBAN)),
                Optional.empty(),
                List.of(),
                Optional.of(original));
        assertThat(returns.takenBack(money)).isEqualTo(ReturnResult.MATCHED);
        return database.sql("select id from payment where external_id = ?")
                .param(money.externalId())
                .query(UUID.class)
                .single();
    }
}
