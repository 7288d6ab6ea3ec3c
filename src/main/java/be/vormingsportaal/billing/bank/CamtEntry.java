package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;

/**
 * One movement on an account.
 *
 * @param key the same for the same movement, in whichever statement it stands; others have another one
 * @param amount never negative
 * @param currency three letters
 * @param payerName whoever paid or was paid; null when the bank does not say
 * @param message what was written with it; null when nothing was
 */
record CamtEntry(
        String key, Kind kind, LocalDate bookedOn, Money amount, String currency, String payerName, String message) {

    /** Which way the money went. */
    public enum Kind {
        CREDIT,
        DEBIT,
        /** It takes back another one. */
        REVERSAL,
        /** The bank announces it only. */
        PENDING
    }
}
