package be.vormingsportaal.billing.peppol;

import java.util.UUID;

/** The process {@code e-invoice-delivery}, as the domain talks to it: in the caller's transaction. */
public interface EInvoiceProcess {

    void start(UUID deliveryId);
}
