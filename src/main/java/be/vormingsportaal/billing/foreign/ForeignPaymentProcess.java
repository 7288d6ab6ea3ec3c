package be.vormingsportaal.billing.foreign;

import java.util.UUID;

/** Lets the domain talk to the process {@code foreign-payment}, in the caller's transaction. */
public interface ForeignPaymentProcess {

    /** Somebody has to say how many euros this money is. */
    void start(UUID foreignPaymentId);
}
