package be.vormingsportaal.billing.foreign;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money in another currency than euro.
 *
 * @param amount with its currency, as the source writes it
 * @param message empty when there is none
 * @param open whether somebody has to say how many euros it is
 * @param note why nothing came in for it; empty when there is none
 */
public record ForeignPaymentView(
        PaymentSource source,
        String externalId,
        String amount,
        LocalDate receivedOn,
        Payer payer,
        Optional<String> message,
        boolean open,
        Optional<String> note) {}
