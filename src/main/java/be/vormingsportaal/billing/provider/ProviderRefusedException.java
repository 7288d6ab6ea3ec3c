package be.vormingsportaal.billing.provider;

/** The payment provider understood what was asked, and does not do it. Trying again does not help. */
public class ProviderRefusedException extends ProviderException {

    private static final long serialVersionUID = 1L;

    public ProviderRefusedException(String message) {
        super(message);
    }
}
