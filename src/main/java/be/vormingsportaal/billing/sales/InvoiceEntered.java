package be.vormingsportaal.billing.sales;

import java.util.UUID;

/**
 * An invoice or a credit note got its number. It is published in the transaction that enters it.
 *
 * @param documentId of the invoice or the credit note
 */
public record InvoiceEntered(UUID documentId) {}
