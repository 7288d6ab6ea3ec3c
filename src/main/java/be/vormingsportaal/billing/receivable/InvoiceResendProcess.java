package be.vormingsportaal.billing.receivable;

import java.util.UUID;

/** Lets the domain talk to the process of the notice {@code invoice-resend}, in the caller's transaction. */
public interface InvoiceResendProcess {

    void start(UUID resentInvoiceId);
}
