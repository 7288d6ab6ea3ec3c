package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.billing.money.AllocationRepository.OnInvoice;
import be.vormingsportaal.billing.money.InvoiceReopening;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says where money that was taken back comes from: first from what was promised back and did not leave yet, then from
 * what has no place, then from the invoices that it had paid, which are open again after that. What is left of it then is a
 * task.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnSettlement {

    private static final String TAKEN = "Teruggenomen: de betaling ging terug";

    private final AllocationRepository allocations;
    private final Ledger ledger;
    private final InvoiceReopening reopening;
    private final ReturnCases cases;

    ReturnSettlement(AllocationRepository allocations, Ledger ledger, InvoiceReopening reopening, ReturnCases cases) {
        this.allocations = allocations;
        this.ledger = ledger;
        this.reopening = reopening;
        this.cases = cases;
    }

    /** Leaves all of it to staff, because nobody knows which payment it takes back. */
    void leave(Payment returned) {
        ledger.finish(ledger.record(returned));
    }

    /**
     * @param balance of the payment; the caller holds it
     * @param held the invoices on which its money is
     */
    void take(Payment payment, PaymentBalance balance, Map<UUID, Receivable> held, Payment returned) {
        Money promised = ledger.promised(payment.id());
        Map<UUID, Money> onInvoices = onInvoices(payment, held);
        PaymentBalance taken = ledger.record(returned);
        promised = promised.atMost(left(taken));
        if (promised.isPositive()) {
            ledger.paidBack(taken, promised.negated(), Optional.empty(), TAKEN);
        }
        Money waiting = balance.unassigned().atMost(left(taken));
        if (waiting.isPositive()) {
            ledger.even(balance, taken, waiting);
        }
        Map<UUID, Money> lost = new LinkedHashMap<>();
        onInvoices.forEach((invoiceId, amount) -> {
            Money part = amount.atMost(ledger.paid(invoiceId)).atMost(left(taken));
            if (part.isPositive()) {
                ledger.toInvoice(taken, invoiceId, part.negated(), Optional.empty(), TAKEN);
                lost.put(invoiceId, part);
            }
        });
        ledger.finish(balance);
        ledger.finish(taken);
        lost.forEach((invoiceId, amount) -> reopening.reopen(held.get(invoiceId), returned.id(), amount));
        if (!lost.isEmpty() || promised.isPositive()) {
            cases.open(returned.id());
        }
    }

    private Map<UUID, Money> onInvoices(Payment payment, Map<UUID, Receivable> held) {
        Map<UUID, Money> amounts = new LinkedHashMap<>();
        for (OnInvoice some : allocations.onInvoices(payment.id())) {
            if (!held.containsKey(some.invoiceId())) {
                throw new CannotAcquireLockException("Payment " + payment.id() + " was moved at this moment");
            }
            amounts.put(some.invoiceId(), some.amount());
        }
        return amounts;
    }

    /** What of it has no place yet, as a positive amount. */
    private static Money left(PaymentBalance taken) {
        return taken.unassigned().negated();
    }
}
