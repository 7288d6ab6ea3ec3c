package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payer;
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

    /**
     * The money has no place again, and somebody has to look at it. What was taken back of it meanwhile is nobody's any
     * more.
     */
    void giveBack(Refund refund, Optional<UUID> by) {
        PaymentBalance balance = balances.hold(refund.paymentId()).orElseThrow();
        Money taken = refund.amount().minus(promised(refund));
        ledger.notPaidBack(balance, refund.amount(), by, NOT_GONE);
        if (taken.isPositive()) {
            ledger.paidBack(balance, taken, Optional.empty(), Ledger.EVEN);
        }
        ledger.finish(balance);
    }

    /**
     * The bank shows that it left the account. What leaves without being promised any more, because the payment was taken
     * back meanwhile, is a task.
     *
     * @param externalId what the bank calls it
     * @return the id of the money that left
     */
    UUID left(Refund refund, LocalDate on, String externalId) {
        Payment payment = payments.findById(refund.paymentId()).orElseThrow();
        Payer to = refund.account().map(RefundAccount::holder).orElse(payment.payer());
        PaymentOrigin origin =
                new PaymentOrigin(PaymentSource.BANK, externalId, on, to, Optional.of(refund.endToEndId()));
        balances.hold(payment.id()).orElseThrow();
        Money covered = promised(refund);
        PaymentBalance gone = ledger.record(payment.takenBack(refund.amount(), origin, clock.instant()));
        if (covered.isPositive()) {
            ledger.paidBack(gone, covered.negated(), Optional.empty(), GONE);
        }
        ledger.finish(gone);
        return gone.paymentId();
    }

    /**
     * The bank shows that it came back after it had left. It is still promised to the payer, but for what had left without
     * being promised.
     *
     * @param leftId the money that left
     * @param externalId what the bank calls what came back
     * @return the id of the money that came back
     */
    UUID cameBack(Refund refund, Payment left, LocalDate on, String externalId) {
        PaymentBalance gone = balances.hold(left.id()).orElseThrow();
        PaymentBalance back = ledger.record(left.again(refund.amount(), externalId, on, clock.instant()));
        Money waiting = gone.unassigned().negated().atMost(refund.amount());
        if (waiting.isPositive()) {
            ledger.even(back, gone, waiting);
            ledger.finish(gone);
        }
        if (back.unassigned().isPositive()) {
            ledger.paidBack(back, back.unassigned(), Optional.empty(), CAME_BACK);
        }
        ledger.finish(back);
        return back.paymentId();
    }

    /** What of a refund is promised still. */
    private Money promised(Refund refund) {
        return refund.amount().atMost(ledger.promised(refund.paymentId()));
    }
}
