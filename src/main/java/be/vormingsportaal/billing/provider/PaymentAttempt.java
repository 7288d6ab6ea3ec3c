package be.vormingsportaal.billing.provider;

import java.time.Instant;

/**
 * How an attempt to pay stands.
 *
 * @param begunAt tells the newest attempt from those before it
 */
public record PaymentAttempt(State state, Instant begunAt) {

    /** As payment providers tell it. */
    public enum State {
        /** Somebody is on the provider's page, or left it without a word. */
        OPEN,
        /** The payer did what was needed, and the money is on its way. */
        PENDING,
        PAID,
        /** The payer called it off. */
        CANCELED,
        /** The payer took too long. */
        EXPIRED,
        FAILED;

        /** Whether it can still become another one. */
        public boolean isUnderWay() {
            return this == OPEN || this == PENDING;
        }
    }
}
