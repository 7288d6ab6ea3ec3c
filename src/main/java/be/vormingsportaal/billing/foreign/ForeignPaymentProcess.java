package be.vormingsportaal.billing.foreign;

import java.util.UUID;

/** The process {@code foreign-payment}, as the domain talks to it: in the caller's transaction. */
public interface ForeignPaymentProcess {

    /** Somebody has to say how many euros this money is. */
    void start(UUID foreignPaymentId);
}
