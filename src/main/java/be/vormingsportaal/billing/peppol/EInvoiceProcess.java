package be.vormingsportaal.billing.peppol;

import java.util.UUID;

/** Lets the domain talk to the process of the notice {@code e-invoice-delivery}, in the caller's transaction. */
public interface EInvoiceProcess {

    void start(UUID deliveryId);
}
