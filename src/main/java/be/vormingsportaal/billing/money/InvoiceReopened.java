package be.vormingsportaal.billing.money;

import java.util.UUID;

/**
 * The money for a paid invoice went back, so that the invoice has to be paid again. It is published in the transaction
 * that opens the invoice again, before its process starts.
 */
public record InvoiceReopened(UUID invoiceId) {}
