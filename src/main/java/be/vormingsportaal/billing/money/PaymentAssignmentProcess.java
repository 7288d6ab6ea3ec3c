package be.vormingsportaal.billing.money;

import java.util.UUID;

/** Lets the domain talk to the process {@code payment-assignment}, in the caller's transaction. */
public interface PaymentAssignmentProcess {

    /** Somebody has to say what this money is for. */
    void start(UUID paymentId);

    /** Nothing of the money is left, because it was assigned in another way. */
    void assigned(UUID paymentId);
}
