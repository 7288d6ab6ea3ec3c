package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The reason that stands with money that is even with what was taken back of it. */
    public static final String EVEN = "Verrekend met geld dat teruggenomen is";

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
     * Writes a payment down, with all of it unassigned. The caller calls {@link #finish} afterwards, which writes down
     * where it is.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody else just did
     */
    public PaymentBalance record(Payment payment) {
        payments.saveAndFlush(payment);
        return PaymentBalance.of(payment);
    }

    /** Does the same for money that came in. */
    PaymentBalance record(IncomingPayment incoming) {
        return record(Payment.of(incoming, clock.instant()));
    }

    /** What is paid of an invoice. */
    public Money paid(UUID invoiceId) {
        return Money.ofCents(allocations.paidCents(invoiceId));
    }

    /** Whether no money was ever on an invoice. */
    public boolean isUntouched(UUID invoiceId) {
        return allocations.findByInvoiceIdOrderByMadeAt(invoiceId).isEmpty();
    }

    /** What was promised back to the payer of a payment and was not seen to leave yet; never less than zero. */
    public Money promised(UUID paymentId) {
        return Money.ofCents(Math.max(0, allocations.paidBackCents(paymentId)));
    }

    /** @param by empty when the portal does it by its rule */
    public void toInvoice(PaymentBalance balance, UUID invoiceId, Money amount, Optional<UUID> by, String reason) {
        balance.assign(amount);
        write(balance, Optional.of(invoiceId), amount, by, reason);
    }

    /** @param by empty when the portal does it by its rule */
    public void paidBack(PaymentBalance balance, Money amount, Optional<UUID> by, String reason) {
        balance.assign(amount);
        write(balance, Optional.empty(), amount, by, reason);
    }

    /** Takes back what {@link #toInvoice} did. */
    public void fromInvoice(PaymentBalance balance, UUID invoiceId, Money amount, Optional<UUID> by, String reason) {
        balance.release(amount);
        write(balance, Optional.of(invoiceId), amount.negated(), by, reason);
    }

    /** Takes back what {@link #paidBack} did: the money has no place again. */
    public void notPaidBack(PaymentBalance balance, Money amount, Optional<UUID> by, String reason) {
        balance.release(amount);
        write(balance, Optional.empty(), amount.negated(), by, reason);
    }

    /**
     * Money without a place, and money that took it back without a place, are each other's place.
     *
     * @param returned what took it back
     * @param amount more than zero
     */
    public void even(PaymentBalance balance, PaymentBalance returned, Money amount) {
        paidBack(balance, amount, Optional.empty(), EVEN);
        paidBack(returned, amount.negated(), Optional.empty(), EVEN);
    }

    /** Takes all money from an invoice. The money is then unassigned again, and somebody has to look at it. */
    public void release(UUID invoiceId, String reason) {
        Map<UUID, Money> byPayment = new TreeMap<>();
        allocations
                .findByInvoiceIdOrderByMadeAt(invoiceId)
                .forEach(made -> byPayment.merge(made.paymentId(), made.amount(), Money::plus));
        Map<UUID, PaymentBalance> released = new LinkedHashMap<>();
        byPayment.forEach((paymentId, amount) -> {
            if (!amount.isZero()) {
                PaymentBalance balance = balances.hold(paymentId).orElseThrow();
                fromInvoice(balance, invoiceId, amount, Optional.empty(), reason);
                released.put(paymentId, balance);
            }
        });
        evenOut(released);
        released.values().forEach(this::finish);
    }

    /** What was taken back has the money that it took back as its place, as far as that has none itself. */
    private void evenOut(Map<UUID, PaymentBalance> released) {
        for (PaymentBalance returned : List.copyOf(released.values())) {
            Optional<PaymentBalance> original = Optional.of(returned)
                    .filter(balance -> balance.unassigned().isNegative())
                    .flatMap(balance -> payments.findById(balance.paymentId()))
                    .flatMap(Payment::returnsId)
                    .map(released::get);
            original.map(PaymentBalance::unassigned)
                    .map(unassigned -> unassigned.atMost(returned.unassigned().negated()))
                    .filter(Money::isPositive)
                    .ifPresent(amount -> even(original.orElseThrow(), returned, amount));
        }
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
        } else {
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
    public void finishOwnCase(PaymentBalance balance) {
        if (balance.unassigned().isZero()) {
            balance.become(PaymentBalance.State.ASSIGNED);
        }
        balances.saveAndFlush(balance);
    }

    private void write(
            PaymentBalance balance, Optional<UUID> invoiceId, Money amount, Optional<UUID> by, String reason) {
        allocations.saveAndFlush(Allocation.of(balance.paymentId(), invoiceId, amount, clock.instant(), by, reason));
    }
}
