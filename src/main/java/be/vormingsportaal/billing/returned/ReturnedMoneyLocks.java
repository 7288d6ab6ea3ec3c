package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.billing.money.AllocationRepository.OnInvoice;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds what money that went back touches, in the order of the house: invoices by their ids, then balances. */
@Component
class ReturnedMoneyLocks {

    private final ReceivableRepository receivables;
    private final PaymentBalanceRepository balances;
    private final AllocationRepository allocations;

    ReturnedMoneyLocks(
            ReceivableRepository receivables, PaymentBalanceRepository balances, AllocationRepository allocations) {
        this.receivables = receivables;
        this.balances = balances;
        this.allocations = allocations;
    }

    /** The invoices on which this money is. */
    Map<UUID, Receivable> receivables(Payment payment) {
        Map<UUID, Receivable> held = new TreeMap<>();
        allocations.onInvoices(payment.id()).stream()
                .map(OnInvoice::invoiceId)
                .sorted()
                .forEach(invoiceId ->
                        held.put(invoiceId, receivables.hold(invoiceId).orElseThrow()));
        return held;
    }

    /**
     * The one invoice from which this money was taken before a credit note took it back. Nothing happens to it any more, so
     * that nobody has to hold it.
     */
    Optional<Receivable> credited(Payment returned) {
        List<Receivable> credited = allocations.findByPaymentIdOrderByMadeAt(returned.id()).stream()
                .flatMap(made -> made.invoiceId().stream())
                .distinct()
                .map(invoiceId -> receivables.findById(invoiceId).orElseThrow())
                .filter(receivable -> receivable.state() == ReceivableState.CREDITED)
                .toList();
        return credited.size() == 1 ? Optional.of(credited.get(0)) : Optional.empty();
    }

    PaymentBalance balance(Payment payment) {
        return balances.hold(payment.id()).orElseThrow();
    }
}
