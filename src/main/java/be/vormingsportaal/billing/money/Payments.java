package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.InvoiceRepository;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff the money that came in. */
@Service
@Transactional(readOnly = true)
public class Payments {

    private final PaymentRepository payments;
    private final PaymentBalanceRepository balances;
    private final AllocationRepository allocations;
    private final InvoiceRepository invoices;

    Payments(
            PaymentRepository payments,
            PaymentBalanceRepository balances,
            AllocationRepository allocations,
            InvoiceRepository invoices) {
        this.payments = payments;
        this.balances = balances;
        this.allocations = allocations;
        this.invoices = invoices;
    }

    public Optional<PaymentView> find(UUID paymentId) {
        return payments.findById(paymentId).map(payment -> {
            PaymentBalance balance = balances.findById(paymentId).orElseThrow();
            return new PaymentView(
                    paymentId,
                    payment.source(),
                    payment.amount(),
                    payment.receivedOn(),
                    payment.payer(),
                    payment.message(),
                    balance.unassigned(),
                    balance.note(),
                    allocations.findByPaymentIdOrderByMadeAt(paymentId).stream()
                            .map(this::place)
                            .toList());
        });
    }

    private PaymentView.Place place(Allocation made) {
        Optional<String> number = made.invoiceId()
                .map(invoice -> invoices.findById(invoice).orElseThrow().view().number());
        return new PaymentView.Place(made.invoiceId(), number, made.amount(), made.madeAt(), made.reason());
    }
}
