package be.vormingsportaal.billing.returned;

import java.util.UUID;

/** Knows which money the portal itself asked the payment provider to give back. */
public interface OrderedRefunds {

    /** Whether there is such a refund of a payment that is followed still: it says itself when it did not go. */
    boolean areOf(UUID paymentId);
}
