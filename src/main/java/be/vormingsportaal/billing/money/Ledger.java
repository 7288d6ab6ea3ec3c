package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows where money is and what it is for. For every payment: amount = on invoices + paid back + unassigned. A
 * transaction that moves money to or from an invoice holds its {@link Receivable}. It holds balances after that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private final PaymentRepository payments;
    private final AllocationRepository allocations;
    private final PaymentBalanceRepository balances;
    private final PaymentAssignmentProcess process;
    private final Clock clock;

    Ledger(
            PaymentRepository payments,
            AllocationRepository allocations,
            PaymentBalanceRepository balances,
            PaymentAssignmentProcess process,
            Clock clock) {
        this.payments = payments;
        this.allocations = allocations;
        this.balances = balances;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Writes a payment down, with all of it unassigned. The caller calls {@link #finish} afterwards.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody else just did
     */
    public PaymentBalance record(Payment payment) {
        payments.saveAndFlush(payment);
        return balances.saveAndFlush(PaymentBalance.of(payment));
    }

    /** What is paid of an invoice. */
    Money paid(UUID invoiceId) {
        return Money.ofCents(allocations.paidCents(invoiceId));
    }

    /** @param by empty when the portal does it by its rule */
    void toInvoice(PaymentBalance balance, UUID invoiceId, Money amount, Optional<UUID> by, String reason) {
        balance.assign(amount);
        write(balance, Optional.of(invoiceId), amount, by, reason);
    }

    /** @param by empty when the portal does it by its rule */
    public void paidBack(PaymentBalance balance, Money amount, Optional<UUID> by, String reason) {
        balance.assign(amount);
        write(balance, Optional.empty(), amount, by, reason);
    }

    /** Takes back what {@link #paidBack} did: the money has no place again. */
    public void notPaidBack(PaymentBalance balance, Money amount, Optional<UUID> by, String reason) {
        balance.release(amount);
        write(balance, Optional.empty(), amount.negated(), by, reason);
    }

    /** Takes all money from an invoice. The money is then unassigned again, and somebody has to look at it. */
    public void release(UUID invoiceId, String reason) {
        Map<UUID, Money> byPayment = new TreeMap<>();
        allocations
                .findByInvoiceIdOrderByMadeAt(invoiceId)
                .forEach(made -> byPayment.merge(made.paymentId(), made.amount(), Money::plus));
        byPayment.forEach((paymentId, amount) -> {
            if (!amount.isZero()) {
                PaymentBalance balance = balances.hold(paymentId).orElseThrow();
                balance.release(amount);
                write(balance, Optional.of(invoiceId), amount.negated(), Optional.empty(), reason);
                finish(balance);
            }
        });
    }

    /** Lets somebody look at what is left, or ends that task when nothing is left. */
    public void finish(PaymentBalance balance) {
        boolean left = !balance.unassigned().isZero();
        if (left && !balance.hasCase() && !balance.isKept()) {
            balance.become(PaymentBalance.State.UNASSIGNED);
            balances.saveAndFlush(balance);
            process.start(balance.paymentId());
        } else if (!left && balance.hasCase()) {
            finishOwnCase(balance);
            process.assigned(balance.paymentId());
        } else if (!left && balance.isKept()) {
            finishOwnCase(balance);
        }
    }

    /** Lets money without a place wait for the next invoice of an organisation. Nobody has to look at it then. */
    public void keep(PaymentBalance balance, UUID organisationId) {
        boolean hadCase = balance.hasCase();
        balance.keepFor(organisationId);
        balances.saveAndFlush(balance);
        if (hadCase) {
            process.assigned(balance.paymentId());
        }
    }

    /** Does the same for the case that carries out the answer itself, and then goes on by what is left. */
    void finishOwnCase(PaymentBalance balance) {
        if (balance.unassigned().isZero()) {
            balance.become(PaymentBalance.State.ASSIGNED);
        }
        balances.saveAndFlush(balance);
    }

    private void write(
            PaymentBalance balance, Optional<UUID> invoiceId, Money amount, Optional<UUID> by, String reason) {
        allocations.saveAndFlush(Allocation.of(balance.paymentId(), invoiceId, amount, clock.instant(), by, reason));
        balances.saveAndFlush(balance);
    }
}
