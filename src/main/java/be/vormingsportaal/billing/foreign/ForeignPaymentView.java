package be.vormingsportaal.billing.foreign;

import be.vormingsportaal.billing.money.PaymentSource;
import java.time.LocalDate;

/**
 * Money in another currency than euro.
 *
 * @param amount with its currency, as the source writes it
 * @param payerName null when the source does not say
 * @param message null when there is none
 * @param open whether somebody has to say how many euros it is
 * @param note why nothing came in for it; null when there is none
 */
public record ForeignPaymentView(
        PaymentSource source,
        String externalId,
        String amount,
        LocalDate receivedOn,
        String payerName,
        String message,
        boolean open,
        String note) {}
