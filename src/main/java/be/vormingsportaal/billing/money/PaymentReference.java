package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/**
 * A structured communication that came with money, and leads to an invoice.
 *
 * @param digits of the communication
 * @param amountCents how much of the money it is for; null when the payer or the bank does not say
 */
@Embeddable
public record PaymentReference(
        @Column(name = "communication", nullable = false) String digits,
        @Column(name = "amount_cents") Long amountCents) {

    public static PaymentReference of(StructuredCommunication communication) {
        return new PaymentReference(communication.digits(), null);
    }

    /** @param amount how much of the money it is for */
    public static PaymentReference of(StructuredCommunication communication, Money amount) {
        return new PaymentReference(communication.digits(), amount.cents());
    }

    /** At most one reference: that of this communication, if there is one. */
    public static List<PaymentReference> ofOptional(Optional<StructuredCommunication> communication) {
        return communication.map(PaymentReference::of).stream().toList();
    }

    /** The only one of these references, when all of this money is for it. */
    static Optional<PaymentReference> onlyOne(List<PaymentReference> references, Money all) {
        return references.stream().map(PaymentReference::digits).distinct().count() == 1
                        && references.stream()
                                .allMatch(reference ->
                                        reference.amount().orElse(all).equals(all))
                ? references.stream().findFirst()
                : Optional.empty();
    }

    public StructuredCommunication communication() {
        return new StructuredCommunication(digits);
    }

    /** It is empty when the payer or the bank does not say. */
    public Optional<Money> amount() {
        return Optional.ofNullable(amountCents).map(Money::ofCents);
    }
}
