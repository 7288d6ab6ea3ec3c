package be.vormingsportaal.billing.returned;

import java.util.UUID;

/** Lets the domain talk to the process {@code returned-payment}, in the caller's transaction. */
public interface ReturnedPaymentProcess {

    /** Somebody has to look at this money, which was taken back. */
    void start(UUID paymentId);

    /** The money came again, so that nobody has to look any more. */
    void givenAgain(UUID paymentId);
}
