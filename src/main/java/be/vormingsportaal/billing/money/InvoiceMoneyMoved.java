package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import java.util.UUID;

/**
 * Something happened to the money for an invoice that the organisation should hear of. It is published in the
 * transaction that books it.
 *
 * @param paymentId of the money
 * @param amount how much of it this is about; more than zero
 */
public record InvoiceMoneyMoved(UUID paymentId, UUID invoiceId, Kind kind, Money amount) {

    /** What happened. */
    public enum Kind {
        /** It paid a part of the invoice, and something is still open. */
        PART_PAID,
        /** It was kept for the organisation, and paid the invoice or a part of it. */
        KEPT_USED,
        /** It is what is left of money that paid the invoice. */
        OVERPAID,
        /** It came for an invoice that was paid. */
        PAID_TWICE,
        /** It came for an invoice that was credited. */
        PAID_CREDITED,
        /** It was taken back, so that it has to be paid again. */
        TAKEN_BACK,
        /** It was taken back by mistake, and the invoice is paid again. */
        PAID_AFTER_ALL
    }
}
