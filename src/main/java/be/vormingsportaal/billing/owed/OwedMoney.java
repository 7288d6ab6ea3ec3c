package be.vormingsportaal.billing.owed;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.money.Allocation;
import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.billing.money.PaidInvoices;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists what the quality centre owes: money that came in and has no place, with the reason. */
@Service
@Transactional(readOnly = true)
public class OwedMoney {

    private final PaymentRepository payments;
    private final PaymentBalanceRepository balances;
    private final AllocationRepository allocations;
    private final ReceivableRepository receivables;
    private final PaidInvoices invoices;

    OwedMoney(
            PaymentRepository payments,
            PaymentBalanceRepository balances,
            AllocationRepository allocations,
            ReceivableRepository receivables,
            PaidInvoices invoices) {
        this.payments = payments;
        this.balances = balances;
        this.allocations = allocations;
        this.receivables = receivables;
        this.invoices = invoices;
    }

    /** The oldest comes first. */
    public List<OwedPayment> all() {
        return balances.owed().stream().map(this::row).toList();
    }

    /** @return empty when nothing of the payment is owed */
    public Optional<OwedPayment> find(UUID paymentId) {
        return balances.findById(paymentId)
                .filter(balance -> balance.unassigned().isPositive())
                .filter(balance ->
                        payments.findById(paymentId).orElseThrow().amount().isPositive())
                .map(this::row);
    }

    private OwedPayment row(PaymentBalance balance) {
        Payment payment = payments.findById(balance.paymentId()).orElseThrow();
        List<Allocation> made = allocations.findByPaymentIdOrderByMadeAt(payment.id());
        Optional<InvoiceView> invoice = invoices.of(payment.id());
        return new OwedPayment(
                payment.id(),
                invoice.map(found -> reason(found.id(), made)).orElse(OwedReason.NO_INVOICE),
                invoice,
                payment.source(),
                payment.payer(),
                since(payment, made),
                balance.unassigned(),
                balance.keptFor().isPresent());
    }

    private OwedReason reason(UUID invoiceId, List<Allocation> made) {
        Money onInvoices = Money.sum(made.stream()
                .filter(one -> one.invoiceId().isPresent())
                .map(Allocation::amount)
                .toList());
        return switch (receivables.findById(invoiceId).orElseThrow().state()) {
            case CREDITED -> OwedReason.CREDITED;
            case PAID -> onInvoices.isZero() ? OwedReason.DOUBLE : OwedReason.OVERPAID;
            case OPEN -> OwedReason.INVOICE_OPEN;
        };
    }

    /** What was taken from its place last made it owed. */
    private static LocalDate since(Payment payment, List<Allocation> made) {
        return made.stream()
                .filter(one -> one.amount().isNegative())
                .map(one -> one.madeAt().atZone(Belgium.ZONE).toLocalDate())
                .reduce((first, second) -> second)
                .orElse(payment.receivedOn());
    }
}
