package be.vormingsportaal.billing.money;

import java.util.UUID;

/** The process {@code payment-assignment}, as the domain talks to it: in the caller's transaction. */
public interface PaymentAssignmentProcess {

    /** Somebody has to say what this money is for. */
    void start(UUID paymentId);

    /** Nothing of it is left: the money got its place in another way. */
    void assigned(UUID paymentId);
}
