package be.vormingsportaal.billing.peppol;

/**
 * The way to the Peppol network: an access point, which is somebody else's. Without one e-invoices are there to download,
 * and go along with the mails. It is asked by a job, in a transaction.
 */
interface EInvoiceTransport {

    /**
     * Hands it over. May be asked twice for the same document when the first time was not heard of to its end; the document's number
     * tells the two for one.
     *
     * @throws RuntimeException when it does not take it now; it is tried again later
     */
    void send(EInvoice invoice);
}
