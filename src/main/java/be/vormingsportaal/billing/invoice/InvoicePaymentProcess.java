package be.vormingsportaal.billing.invoice;

import java.util.UUID;

/** The process {@code invoice-payment}, as the domain talks to it: in the caller's transaction. */
public interface InvoicePaymentProcess {

    /** For an invoice that no other process calls it for. */
    void start(UUID invoiceId);

    /** Lets the mail about the invoice leave by itself, if it did not yet: its case is about to end. */
    void keepMail(UUID invoiceId);

    void paid(UUID invoiceId);

    /** Ends the case, and mails the credit note also when there is none any more. */
    void credited(UUID invoiceId);
}
