package be.vormingsportaal.billing.refund;

import be.vormingsportaal.shared.Money;
import java.util.UUID;

/**
 * What a member of staff wants to pay back: all that has no place of one payment.
 *
 * @param amount what they saw that it is
 * @param iban where it goes; of no matter when the payment provider gives it back
 * @param reason why it is not the account that the bank told; may be blank
 */
public record RequestRefund(UUID paymentId, Money amount, RefundWay way, String iban, String name, String reason) {

    TypedAccount typed() {
        return new TypedAccount(iban, name, reason);
    }

    /**
     * An account as somebody typed it.
     *
     * @param reason why the money goes there; blank when there is nothing to say
     */
    public record TypedAccount(String iban, String name, String reason) {}
}
