package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books money that came in, once, and gives it to an invoice by one rule: the money names exactly one invoice, and that
 * one is open. Less than what is open pays a part. Whatever is left becomes a task (ADR 0018).
 */
@Service
public class PaymentBooking {

    /** The reasons that stand with an allocation by the rule. */
    private static final String WHOLE = "Mededeling klopt en er is genoeg";

    private static final String PART = "Mededeling klopt, deelbetaling";

    private final PaymentRepository payments;
    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;

    PaymentBooking(
            PaymentRepository payments,
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            Ledger ledger,
            InvoiceSettlement settlement) {
        this.payments = payments;
        this.invoices = invoices;
        this.receivables = receivables;
        this.ledger = ledger;
        this.settlement = settlement;
    }

    /** Books it, unless it was booked before. It can be one of many in a transaction of the caller. */
    @RetryOnConflict
    @Transactional
    public BookingResult book(IncomingPayment incoming) {
        Optional<Receivable> receivable = invoice(incoming).flatMap(receivables::hold);
        if (payments.existsByOriginSourceAndOriginExternalId(incoming.source(), incoming.externalId())) {
            return BookingResult.KNOWN;
        }
        PaymentBalance balance = ledger.record(incoming);
        boolean paid = receivable.map(held -> give(held, balance)).orElse(false);
        ledger.finish(balance);
        if (paid) {
            settlement.tell(receivable.orElseThrow());
        }
        return balance.unassigned().isZero() ? BookingResult.ASSIGNED : BookingResult.UNASSIGNED;
    }

    /** @return whether nothing is open of the invoice any more because of this money */
    private boolean give(Receivable receivable, PaymentBalance balance) {
        Money open = settlement.open(receivable);
        Money amount = balance.unassigned().atMost(open);
        boolean paid = amount.isPositive()
                && settlement.pay(
                        receivable, balance, amount, open, Optional.empty(), amount.equals(open) ? WHOLE : PART);
        if (balance.unassigned().isPositive()) {
            settlement.tellLeft(receivable, balance.paymentId(), balance.unassigned(), paid);
        }
        return paid;
    }

    /** The one invoice that the money names; empty when it names more than one, or is not all for the one it names. */
    private Optional<UUID> invoice(IncomingPayment incoming) {
        return incoming.onlyReference()
                .flatMap(reference -> invoices.findByStructuredCommunication(reference.digits()))
                .map(Invoice::id);
    }
}
