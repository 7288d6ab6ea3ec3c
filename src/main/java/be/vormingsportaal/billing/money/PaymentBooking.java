package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books money that came in, once, and gives it to an invoice by one rule: the money names one invoice that is open, and
 * it is enough for what is open of that invoice. Whatever is left becomes a task (ADR 0018).
 */
@Service
public class PaymentBooking {

    /** The reason that stands with an allocation by the rule. */
    private static final String BY_RULE = "Mededeling en bedrag kloppen";

    private final PaymentRepository payments;
    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;
    private final Clock clock;

    PaymentBooking(
            PaymentRepository payments,
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            Ledger ledger,
            InvoiceSettlement settlement,
            Clock clock) {
        this.payments = payments;
        this.invoices = invoices;
        this.receivables = receivables;
        this.ledger = ledger;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** Books it, unless it was booked before. */
    @RetryOnConflict
    @Transactional
    public BookingResult book(IncomingPayment incoming) {
        Optional<Receivable> receivable = invoice(incoming).flatMap(receivables::hold);
        if (payments.existsByOriginSourceAndOriginExternalId(incoming.source(), incoming.externalId())) {
            return BookingResult.KNOWN;
        }
        PaymentBalance balance = ledger.record(Payment.of(incoming, clock.instant()));
        boolean paid = receivable
                .filter(held -> held.isOpen() && !settlement.open(held).isMoreThan(incoming.amount()))
                .map(held -> settlement.pay(held, balance, settlement.open(held), Optional.empty(), BY_RULE))
                .orElse(false);
        ledger.finish(balance);
        if (paid) {
            settlement.tell(receivable.orElseThrow());
        }
        return balance.unassigned().isZero() ? BookingResult.ASSIGNED : BookingResult.UNASSIGNED;
    }

    private Optional<UUID> invoice(IncomingPayment incoming) {
        return incoming.references().size() == 1
                ? invoices.findByStructuredCommunication(
                                incoming.references().get(0).digits())
                        .map(Invoice::id)
                : Optional.empty();
    }
}
