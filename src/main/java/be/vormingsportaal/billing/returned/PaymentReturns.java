package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.RetryOnConflict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books money that went back to a payer: by a refund, which somebody of ours wanted, or because the bank or the payer
 * took it back. What was taken back opens the invoice again that it had paid (ADR 0018). Each method can be one of many in a
 * transaction of the caller.
 */
@Service
public class PaymentReturns {

    /** The reason that stands with money that the provider gave back as it was promised, or that had no place. */
    static final String BY_RULE = "Teruggestort door de betaaldienst";

    private final PaymentRepository payments;
    private final PaymentBalanceRepository balances;
    private final Ledger ledger;
    private final Chargebacks chargebacks;
    private final TakingBack taking;

    PaymentReturns(
            PaymentRepository payments,
            PaymentBalanceRepository balances,
            Ledger ledger,
            Chargebacks chargebacks,
            TakingBack taking) {
        this.payments = payments;
        this.balances = balances;
        this.ledger = ledger;
        this.chargebacks = chargebacks;
        this.taking = taking;
    }

    /** Books money that was taken back, unless it was booked before. */
    @RetryOnConflict
    @Transactional
    public ReturnResult takenBack(ReturnedMoney returned) {
        return taking.takeBack(returned);
    }

    /**
     * Books refunds by the payment provider. A refund is even with money that had no place, or with what was promised
     * back and not seen to leave yet. Another one, which somebody made at the provider, has to be looked at. When the
     * provider tells of less than before, such a refund did not go, and what it opened is paid again.
     *
     * @param externalId of the payment, which was booked
     * @param inAll how much of it was refunded until now; what was booked before is not booked again
     */
    @RetryOnConflict
    @Transactional
    public void refunded(String externalId, Money inAll) {
        refund(payment(externalId).orElseThrow(), inAll);
    }

    /**
     * Books chargebacks by the payment provider. When it tells of less than before, the money came again.
     *
     * @param externalId of the payment, which was booked
     * @param inAll how much of it is charged back now
     */
    @RetryOnConflict
    @Transactional
    public void chargedBack(String externalId, Money inAll) {
        chargebacks.book(payment(externalId).orElseThrow(), inAll);
    }

    /**
     * Does the same for money in another currency: the same share of what was booked in euro went back. Nothing is
     * booked as long as nothing was booked for the payment itself.
     *
     * @param refunded how much was refunded until now, in that currency
     * @param chargedBack how much is charged back now, in that currency
     * @param of how much it was, in that currency
     */
    @RetryOnConflict
    @Transactional
    public void bookShares(String externalId, BigDecimal refunded, BigDecimal chargedBack, BigDecimal of) {
        payment(externalId).ifPresent(payment -> {
            refund(payment, share(payment.amount(), refunded, of));
            chargebacks.book(payment, share(payment.amount(), chargedBack, of));
        });
    }

    /**
     * Books that a refund did not go through, when the provider had counted it as refunded before. The money is promised
     * to the payer still.
     *
     * @param externalId of the payment, which was booked
     * @param inAll how much of it was refunded until now
     * @param refund how much that one was
     */
    @RetryOnConflict
    @Transactional
    public void notRefunded(String externalId, Money inAll, Money refund) {
        Payment payment = payment(externalId).orElseThrow();
        balances.hold(payment.id()).orElseThrow();
        Money again = chargebacks.refunded(payment).minus(inAll).atMost(refund);
        if (again.isPositive()) {
            chargebacks.promiseAgain(payment, again);
        }
    }

    private Optional<Payment> payment(String externalId) {
        return payments.findByOriginSourceAndOriginExternalId(PaymentSource.PROVIDER, externalId);
    }

    private static Money share(Money euro, BigDecimal inAll, BigDecimal of) {
        return Money.of(euro.euros().multiply(inAll).divide(of, 2, RoundingMode.HALF_UP));
    }

    private void refund(Payment payment, Money inAll) {
        Money before = chargebacks.refunded(payment);
        if (before.isMoreThan(inAll)) {
            chargebacks.refundsAgain(payment, before.minus(inAll));
        } else if (inAll.isPositive()) {
            refundMore(payment, inAll);
        }
    }

    private void refundMore(Payment payment, Money inAll) {
        PaymentBalance balance = balances.hold(payment.id()).orElseThrow();
        Money more = inAll.minus(chargebacks.refunded(payment));
        if (!more.isPositive()) {
            return;
        }
        String returnId = payment.externalId() + "-" + inAll.cents();
        if (payments.existsByOriginSourceAndOriginExternalId(payment.source(), returnId)) {
            // as much was refunded before, and came again
            returnId +=
                    "-" + payments.findByReturnsIdOrderByBookedAt(payment.id()).size();
        }
        PaymentBalance returned = ledger.record(taking.returned(payment, more, returnId));
        Money promised = ledger.promised(payment.id());
        Money fresh = more.minus(more.atMost(promised));
        if (!fresh.isMoreThan(balance.unassigned())) {
            if (fresh.isPositive()) {
                ledger.paidBack(balance, fresh, Optional.empty(), BY_RULE);
                ledger.finish(balance);
            }
            ledger.paidBack(returned, more.negated(), Optional.empty(), BY_RULE);
        }
        ledger.finish(returned);
    }
}
