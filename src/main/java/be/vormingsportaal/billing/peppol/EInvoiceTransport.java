package be.vormingsportaal.billing.peppol;

/**
 * The way to the Peppol network: an access point, which somebody else runs. Without an access point, e-invoices can be
 * downloaded and go along with the mails. A job calls this, in a transaction.
 */
interface EInvoiceTransport {

    /**
     * Hands the document over. It may be asked twice for the same document, when the first attempt did not get an
     * answer. The number of the document tells the access point that both are one.
     *
     * @throws RuntimeException when it does not take it now; it is tried again later
     */
    void send(EInvoice invoice);
}
