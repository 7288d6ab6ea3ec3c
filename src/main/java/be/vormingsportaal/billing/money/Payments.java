package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.shared.Money;
import java.util.List;
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
    private final PaymentDivision division;
    private final UnassignedMoney unassigned;

    Payments(
            PaymentRepository payments,
            PaymentBalanceRepository balances,
            AllocationRepository allocations,
            InvoiceRepository invoices,
            PaymentDivision division,
            UnassignedMoney unassigned) {
        this.payments = payments;
        this.balances = balances;
        this.allocations = allocations;
        this.invoices = invoices;
        this.division = division;
        this.unassigned = unassigned;
    }

    public Optional<PaymentView> find(UUID paymentId) {
        return payments.findById(paymentId).map(payment -> {
            PaymentBalance balance = balances.findById(paymentId).orElseThrow();
            Optional<UnassignedPayment> waiting = unassigned.find(paymentId);
            return new PaymentView(
                    paymentId,
                    payment.source(),
                    payment.amount(),
                    payment.receivedOn(),
                    payment.payer(),
                    payment.message(),
                    balance.unassigned(),
                    waiting.map(UnassignedPayment::reason),
                    waiting.flatMap(UnassignedPayment::organisationId),
                    balance.note(),
                    allocations.findByPaymentIdOrderByMadeAt(paymentId).stream()
                            .map(this::place)
                            .toList(),
                    payment.references().stream().map(this::reference).toList(),
                    proposal(payment, balance.unassigned()),
                    payment.returnsId().flatMap(payments::findById).map(Payments::link),
                    payments.findByReturnsIdOrderByBookedAt(paymentId).stream()
                            .map(Payments::link)
                            .toList());
        });
    }

    private PaymentView.Place place(Allocation made) {
        return new PaymentView.Place(made.invoiceId().map(this::number), made.amount(), made.madeAt(), made.reason());
    }

    private PaymentView.Reference reference(PaymentReference reference) {
        return new PaymentView.Reference(
                reference.communication().display(),
                reference.amount(),
                division.invoice(reference).map(this::lead));
    }

    private PaymentView.Lead lead(Invoice invoice) {
        InvoiceView view = invoice.view();
        return new PaymentView.Lead(
                view.id(),
                view.number(),
                view.buyer().name(),
                division.open(view.id()),
                Money.ofCents(allocations.paidCents(view.id())));
    }

    /** Money that names one invoice went there by itself, as far as that is right. */
    private List<PaymentView.Share> proposal(Payment payment, Money left) {
        return left.isPositive()
                ? division.proposed(payment, left).entrySet().stream()
                        .map(share -> new PaymentView.Share(number(share.getKey()), share.getValue()))
                        .toList()
                : List.of();
    }

    private String number(UUID invoiceId) {
        return invoices.findById(invoiceId).orElseThrow().view().number();
    }

    private static PaymentView.Link link(Payment payment) {
        return new PaymentView.Link(payment.id(), payment.amount(), payment.receivedOn());
    }
}
