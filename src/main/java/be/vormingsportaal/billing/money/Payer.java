package be.vormingsportaal.billing.money;

import java.util.Optional;

/**
 * Whoever paid, as the bank or the payment provider tells it.
 *
 * @param name empty when it is not told
 * @param iban the account that the money came from, without spaces; empty when it is not told
 */
public record Payer(Optional<String> name, Optional<String> iban) {

    public static final Payer UNKNOWN = new Payer(Optional.empty(), Optional.empty());

    public static Payer named(Optional<String> name) {
        return new Payer(name, Optional.empty());
    }
}
