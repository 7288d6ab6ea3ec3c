package be.vormingsportaal.billing.refund;

/**
 * An account as somebody typed it.
 *
 * @param reason why the money goes there; blank when there is nothing to say
 */
public record TypedAccount(String iban, String name, String reason) {}
