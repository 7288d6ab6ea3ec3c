package be.vormingsportaal.billing.foreign;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.returned.ReturnedMoney;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money in another currency than euro that came in or was taken back, as its source tells.
 *
 * @param externalId what the source calls it, at most 200 characters; the same id from the same source is the same money
 * @param currency three letters
 * @param amount in that currency, as the source writes it, with a minus when it was taken back; at most 30
 *     characters
 * @param receivedOn when, by the source's own books
 * @param message what the payer wrote; empty when nothing
 * @param communication leads to the invoice; empty when there is none
 */
public record ForeignMoney(
        PaymentSource source,
        String externalId,
        String currency,
        String amount,
        LocalDate receivedOn,
        Payer payer,
        Optional<String> message,
        Optional<StructuredCommunication> communication) {

    boolean isTakenBack() {
        return amount.startsWith("-");
    }

    /** The payment as it goes into the books, once somebody has said how many euros it is. */
    IncomingPayment in(Money euro) {
        return new IncomingPayment(
                source,
                externalId,
                euro,
                receivedOn,
                payer,
                Optional.of(written()),
                PaymentReference.ofOptional(communication));
    }

    /** The same for money that was taken back. */
    ReturnedMoney out(Money euro) {
        return new ReturnedMoney(
                source,
                externalId,
                euro,
                receivedOn,
                payer,
                Optional.of(written()),
                PaymentReference.ofOptional(communication),
                Optional.empty());
    }

    private String written() {
        return message.map(text -> text + " ").orElse("") + "(" + display() + ")";
    }

    public String display() {
        return amount + " " + currency;
    }
}
