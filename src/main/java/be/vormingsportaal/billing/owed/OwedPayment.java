package be.vormingsportaal.billing.owed;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that came in and is owed to whoever paid.
 *
 * @param invoice the one that it has to do with; empty when nobody knows
 * @param payer as the bank or the provider tells it
 * @param since when it came in or, later, when it was taken from an invoice
 * @param kept whether it waits for the next invoice of the organisation
 */
public record OwedPayment(
        UUID paymentId,
        OwedReason reason,
        Optional<InvoiceView> invoice,
        PaymentSource source,
        Payer payer,
        LocalDate since,
        Money amount,
        boolean kept) {

    /** Whether somebody has to find out first what it is for. */
    public boolean isUnknown() {
        return reason == OwedReason.NO_INVOICE;
    }
}
