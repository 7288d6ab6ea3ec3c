package be.vormingsportaal.billing.peppol;

import be.vormingsportaal.billing.papers.InvoicePapers;
import java.util.UUID;

/**
 * An invoice or credit note to be sent over the Peppol network.
 *
 * @param documentId of the invoice or the credit note
 * @param number as it stands on it
 * @param sender Peppol participant, {@code 0208:} and the enterprise number
 * @param receiver likewise
 * @param ubl Peppol BIS Billing 3.0
 */
record EInvoice(UUID documentId, String number, String sender, String receiver, InvoicePapers.Paper ubl) {}
