package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.PaidInvoices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what whoever gets money back reads with it, and how long it may take. */
@Component
class RefundTerms {

    private static final String MESSAGE = "Terugbetaling";

    private final PaidInvoices invoices;
    private final RefundSettings settings;
    private final Clock clock;

    RefundTerms(PaidInvoices invoices, RefundSettings settings, Clock clock) {
        this.invoices = invoices;
        this.settings = settings;
        this.clock = clock;
    }

    /** For whoever gets it: with the number of the invoice, when it is known. */
    String message(UUID paymentId) {
        return invoices.of(paymentId)
                .map(InvoiceView::number)
                .map(number -> MESSAGE + " factuur " + number)
                .orElse(MESSAGE);
    }

    /** When somebody has to look, if nothing is seen until then of what is ordered now. */
    Instant notSeenAt() {
        return clock.instant().plus(Duration.ofDays(settings.refundSeenDays()));
    }
}
