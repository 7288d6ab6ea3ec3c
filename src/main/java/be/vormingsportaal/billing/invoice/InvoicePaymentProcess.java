package be.vormingsportaal.billing.invoice;

import java.util.UUID;

/** Lets the domain talk to the process {@code invoice-payment}, in the caller's transaction. */
public interface InvoicePaymentProcess {

    /** Starts the process for an invoice for which no other process calls it. */
    void start(UUID invoiceId);

    /** Lets the mail about the invoice be sent separately, if it was not sent yet, because the case is about to end. */
    void keepMail(UUID invoiceId);

    void paid(UUID invoiceId);

    /** Lets the case of an invoice that is not overdue wait for the present due date, and remind of it. */
    void replan(UUID invoiceId);

    /** Ends the case, and mails the credit note also when there is no case any more. */
    void credited(UUID invoiceId);
}
