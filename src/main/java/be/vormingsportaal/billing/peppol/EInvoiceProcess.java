package be.vormingsportaal.billing.peppol;

import java.util.UUID;

/** The notice {@code e-invoice-delivery}, as the domain talks to its process: in the caller's transaction. */
public interface EInvoiceProcess {

    void start(UUID deliveryId);
}
