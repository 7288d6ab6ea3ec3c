package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.sales.Crediting;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what staff decided about an invoice that was not paid in time. The process goes on by the result. */
@Service
@Transactional
public class InvoiceFollowUps {

    static final int TEXT = 200;

    private final ReceivableRepository receivables;
    private final DueDateChanging dueDates;
    private final Crediting crediting;
    private final ManualPayments payments;

    InvoiceFollowUps(
            ReceivableRepository receivables, DueDateChanging dueDates, Crediting crediting, ManualPayments payments) {
        this.receivables = receivables;
        this.dueDates = dueDates;
        this.crediting = crediting;
        this.payments = payments;
    }

    /**
     * @param by who decided; empty when the engine does not know
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    public InvoiceFollowUp apply(UUID invoiceId, InvoiceAnswer answer, Optional<UUID> by) {
        Receivable receivable = receivables.hold(invoiceId).orElseThrow();
        if (!receivable.isOpen()) {
            return InvoiceFollowUp.NOT_OPEN;
        }
        return switch (answer.decision()) {
            case DELAY -> dueDates.delay(receivable, answer.delayUntil());
            case CANCEL -> cancel(receivable, answer.reason());
            case REGISTER -> payments.register(receivable, answer, by);
        };
    }

    private InvoiceFollowUp cancel(Receivable receivable, String reason) {
        if (isMissing(reason)) {
            return InvoiceFollowUp.NO_REASON;
        }
        if (reason.length() > TEXT) {
            return InvoiceFollowUp.REASON_TOO_LONG;
        }
        crediting.credit(receivable, reason.strip());
        return InvoiceFollowUp.CREDITED;
    }

    static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
