package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff ask for a refund of all that has no place of a payment. From then on the ledger has that money as paid back,
 * so that nobody gives it away twice.
 */
@Service
public class RefundRequesting {

    private static final String REASON = "Terugbetaling aangevraagd";

    private final RefundRepository refunds;
    private final PaymentRepository payments;
    private final PaymentBalanceRepository balances;
    private final Ledger ledger;
    private final RefundStarting starting;
    private final Clock clock;

    RefundRequesting(
            RefundRepository refunds,
            PaymentRepository payments,
            PaymentBalanceRepository balances,
            Ledger ledger,
            RefundStarting starting,
            Clock clock) {
        this.refunds = refunds;
        this.payments = payments;
        this.balances = balances;
        this.ledger = ledger;
        this.starting = starting;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException when there is no such payment */
    @RetryOnConflict
    @Transactional
    public RefundRequestResult request(RequestRefund wanted, UUID by) {
        Payment payment = payments.findById(wanted.paymentId()).orElseThrow();
        PaymentBalance balance = balances.hold(payment.id()).orElseThrow();
        if (!balance.unassigned().isPositive() || !balance.unassigned().equals(wanted.amount())) {
            return RefundRequestResult.refused(RefundProblem.CHANGED);
        }
        boolean byTransfer = wanted.way() == RefundWay.TRANSFER || !starting.canProvider(payment);
        Optional<RefundProblem> problem =
                byTransfer ? RefundAccount.problem(wanted.typed(), payment.payer()) : Optional.empty();
        if (problem.isPresent()) {
            return RefundRequestResult.refused(problem.get());
        }
        Refund refund = Refund.of(
                payment.id(),
                wanted.amount(),
                byTransfer ? RefundWay.TRANSFER : RefundWay.PROVIDER,
                byTransfer ? Optional.of(RefundAccount.of(wanted.typed())) : Optional.empty(),
                by,
                clock.instant());
        starting.passOn(refund);
        refunds.saveAndFlush(refund);
        ledger.paidBack(balance, refund.amount(), Optional.of(by), REASON);
        ledger.finish(balance);
        starting.start(refund);
        return RefundRequestResult.of(refund.id());
    }
}
