package be.vormingsportaal.billing.provider;

/**
 * Money that the payment provider gives back, as it tells it.
 *
 * @param id what the provider calls it
 */
public record ProviderRefund(String id, State state) {

    /** How far it is. */
    public enum State {
        /** It did not leave yet. */
        WAITING,
        /** It went to the payer. */
        GONE,
        /** It did not go, or it came back to the provider. */
        FAILED
    }
}
