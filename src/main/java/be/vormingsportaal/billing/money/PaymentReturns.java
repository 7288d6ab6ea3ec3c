package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.RetryOnConflict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books money that the payment provider gave back to a payer, by a refund or a chargeback. When the payment was not
 * assigned yet, or was noted as paid back, nothing more is needed. When it paid an invoice, somebody has to look at it
 * (ADR 0018).
 */
@Service
public class PaymentReturns {

    private static final String BY_RULE = "Teruggestort door de betaaldienst";

    private final PaymentRepository payments;
    private final AllocationRepository allocations;
    private final PaymentBalanceRepository balances;
    private final Ledger ledger;
    private final Clock clock;

    PaymentReturns(
            PaymentRepository payments,
            AllocationRepository allocations,
            PaymentBalanceRepository balances,
            Ledger ledger,
            Clock clock) {
        this.payments = payments;
        this.allocations = allocations;
        this.balances = balances;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param externalId of the payment, which was booked
     * @param inAll how much of it went back until now; what was booked before is not booked again
     */
    @RetryOnConflict
    @Transactional
    public void book(String externalId, Money inAll) {
        book(
                payments.findByOriginSourceAndOriginExternalId(PaymentSource.PROVIDER, externalId)
                        .orElseThrow(),
                inAll);
    }

    /**
     * Does the same for money in another currency: the same share of what was booked in euro goes back. Nothing is
     * booked as long as nothing was booked for the payment itself.
     *
     * @param inAll how much went back until now, in that currency
     * @param of how much it was, in that currency
     */
    @RetryOnConflict
    @Transactional
    public void bookShare(String externalId, BigDecimal inAll, BigDecimal of) {
        payments.findByOriginSourceAndOriginExternalId(PaymentSource.PROVIDER, externalId)
                .ifPresent(payment -> book(payment, share(payment.amount(), inAll, of)));
    }

    private static Money share(Money euro, BigDecimal inAll, BigDecimal of) {
        return Money.of(euro.euros().multiply(inAll).divide(of, 2, RoundingMode.HALF_UP));
    }

    private void book(Payment payment, Money inAll) {
        PaymentBalance balance = balances.hold(payment.id()).orElseThrow();
        Money more = inAll.plus(Money.ofCents(payments.returnedCents(payment.id())));
        if (!more.isPositive()) {
            return;
        }
        String returnId = payment.externalId() + "-" + inAll.cents();
        PaymentBalance returned =
                ledger.record(payment.returned(more, returnId, LocalDate.now(clock), clock.instant()));
        // this is what staff noted as paid back, and of which no money was seen to leave the account
        Money announced = Money.ofCents(allocations.paidBackCents(payment.id()));
        Money fresh = more.isMoreThan(announced) ? more.minus(announced) : Money.ZERO;
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
