package be.vormingsportaal.billing.provider;

/** The payment provider did not answer, or answered in an unexpected way. Trying again later may help. */
public class ProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProviderException(String message) {
        super(message);
    }

    public ProviderException(String message, Throwable cause) {
        super(message, cause);
    }
}
