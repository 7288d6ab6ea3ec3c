package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.billing.money.PaymentOrigin;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the money of refunds in the books, as it leaves, comes back, or does not go. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RefundBooking {

    private static final String GONE = "Terugbetaling van de rekening af";
    private static final String CAME_BACK = "Terugbetaling kwam terug";
    private static final String NOT_GONE = "Terugbetaling gaat niet door";

    private final PaymentRepository payments;
    private final PaymentBalanceRepository balances;
    private final Ledger ledger;
    private final Clock clock;

    RefundBooking(PaymentRepository payments, PaymentBalanceRepository balances, Ledger ledger, Clock clock) {
        this.payments = payments;
        this.balances = balances;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The money has no place again, and somebody has to look at it. */
    void giveBack(Refund refund, Optional<UUID> by) {
        PaymentBalance balance = balances.hold(refund.paymentId()).orElseThrow();
        ledger.notPaidBack(balance, refund.amount(), by, NOT_GONE);
        ledger.finish(balance);
    }

    /**
     * The bank shows that it left the account.
     *
     * @param externalId what the bank calls it
     * @return the id of the money that left
     */
    UUID left(Refund refund, LocalDate on, String externalId) {
        Payment payment = payments.findById(refund.paymentId()).orElseThrow();
        PaymentOrigin origin = new PaymentOrigin(
                PaymentSource.BANK, externalId, on, payment.payer(), Optional.of(refund.endToEndId()));
        return even(payment.takenBack(refund.amount(), origin, clock.instant()), GONE);
    }

    /**
     * The bank shows that it came back after it had left. It is still promised to the payer.
     *
     * @param leftId the money that left
     * @param externalId what the bank calls what came back
     * @return the id of the money that came back
     */
    UUID cameBack(Refund refund, Payment left, LocalDate on, String externalId) {
        return even(left.again(refund.amount(), externalId, on, clock.instant()), CAME_BACK);
    }

    /** Money that only shows what became of a promise needs no other place. */
    private UUID even(Payment moved, String reason) {
        PaymentBalance balance = ledger.record(moved);
        Money amount = balance.unassigned();
        ledger.paidBack(balance, amount, Optional.empty(), reason);
        ledger.finish(balance);
        return moved.id();
    }
}
