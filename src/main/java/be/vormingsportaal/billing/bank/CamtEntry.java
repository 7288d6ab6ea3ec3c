package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One movement on an account.
 *
 * @param key the same for the same movement, in whichever statement it stands; every other movement has another key
 * @param amount never negative
 * @param currency three letters
 * @param payerName whoever paid or was paid; empty when the bank does not say
 * @param message what was written with it; empty when nothing was
 */
record CamtEntry(
        String key,
        Kind kind,
        LocalDate bookedOn,
        Money amount,
        String currency,
        Optional<String> payerName,
        Optional<String> message) {

    /** Which way the money went. */
    public enum Kind {
        CREDIT,
        DEBIT,
        /** It takes back another movement. */
        REVERSAL,
        /** The bank only announces it. */
        PENDING
    }
}
