package be.vormingsportaal.billing.sepa;

import be.vormingsportaal.shared.Money;

/**
 * One transfer of a file for the bank.
 *
 * @param endToEndId what it is called until it arrives, at most 35 letters and digits
 * @param name of whoever gets it, in any letters
 * @param message for whoever gets it, in any letters
 */
public record CreditTransfer(String endToEndId, Money amount, String iban, String name, String message) {}
