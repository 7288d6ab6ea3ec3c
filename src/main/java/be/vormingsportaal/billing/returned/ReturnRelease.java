package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.billing.money.AllocationRepository.OnInvoice;
import be.vormingsportaal.billing.money.InvoiceSettlement;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes that some money takes back a payment, because it takes back other money. The payment is where it was: on its
 * invoices, or without a place. When an invoice was paid by other money meanwhile, the payment is money that came double.
 * What was taken back has no place then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnRelease {

    private static final String OTHER = "Er werd ander geld teruggenomen";

    private final PaymentRepository payments;
    private final AllocationRepository allocations;
    private final ReturnedMoneyLocks locks;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;

    ReturnRelease(
            PaymentRepository payments,
            AllocationRepository allocations,
            ReturnedMoneyLocks locks,
            Ledger ledger,
            InvoiceSettlement settlement) {
        this.payments = payments;
        this.allocations = allocations;
        this.locks = locks;
        this.ledger = ledger;
        this.settlement = settlement;
    }

    /** What {@link #release} touches, which its caller holds. */
    record Held(Map<UUID, Receivable> receivables, PaymentBalance original, PaymentBalance returned) {}

    Held hold(Payment returned) {
        Payment original = payments.findById(returned.returnsId().orElseThrow()).orElseThrow();
        Map<UUID, Receivable> receivables = new TreeMap<>(locks.receivables(returned));
        return new Held(receivables, locks.balance(original), locks.balance(returned));
    }

    /** @param by who decided; empty when the engine does not know */
    void release(Payment returned, Held held, Optional<UUID> by) {
        Map<Receivable, Money> paid = new LinkedHashMap<>();
        held.receivables()
                .values()
                .forEach(receivable ->
                        restore(returned, receivable, held, by).ifPresent(part -> paid.put(receivable, part)));
        Money back = Money.ofCents(-ownBackCents(returned));
        if (back.isPositive()) {
            ledger.notPaidBack(held.returned(), back.negated(), by, OTHER);
            Money waited = Money.ofCents(allocations.cents(held.original().paymentId(), Ledger.EVEN))
                    .atMost(back);
            if (waited.isPositive()) {
                ledger.notPaidBack(held.original(), waited, by, Ledger.EVEN);
                locks.credited(returned)
                        .ifPresent(receivable ->
                                settlement.tellLeft(receivable, held.original().paymentId(), waited, false));
            }
        }
        payments.unlink(returned.id());
        ledger.finish(held.original());
        ledger.finish(held.returned());
        paid.forEach((receivable, part) ->
                settlement.tellPaidAfterAll(receivable, held.original().paymentId(), part));
    }

    /** @return what pays the rest of the invoice; empty when this does not pay it */
    private Optional<Money> restore(Payment returned, Receivable receivable, Held held, Optional<UUID> by) {
        UUID invoiceId = receivable.invoiceId();
        Money lost = allocations.onInvoices(returned.id()).stream()
                .filter(some -> some.invoiceId().equals(invoiceId))
                .map(OnInvoice::amount)
                .map(Money::negated)
                .findFirst()
                .orElse(Money.ZERO);
        if (!lost.isPositive()) {
            return Optional.empty();
        }
        Money open = settlement.open(receivable);
        ledger.fromInvoice(held.returned(), invoiceId, lost.negated(), by, OTHER);
        if (open.isMoreThan(lost)) {
            settlement.tellPart(receivable, held.original().paymentId(), lost);
            return Optional.empty();
        }
        boolean paid = open.isPositive();
        if (paid) {
            settlement.close(receivable);
        }
        if (lost.isMoreThan(open)) {
            ledger.fromInvoice(held.original(), invoiceId, lost.minus(open), by, OTHER);
            settlement.tellLeft(receivable, held.original().paymentId(), lost.minus(open), paid);
        }
        return Optional.of(open).filter(Money::isPositive);
    }

    private long ownBackCents(Payment returned) {
        return allocations.findByPaymentIdOrderByMadeAt(returned.id()).stream()
                .filter(made -> made.invoiceId().isEmpty())
                .mapToLong(made -> made.amount().cents())
                .sum();
    }
}
