package be.vormingsportaal.billing.money;

import java.util.UUID;

/**
 * Money for an invoice went back, so that the invoice, or a part of it, has to be paid again. It is published in the
 * transaction that opens the invoice again, before its process starts.
 */
public record InvoiceReopened(UUID invoiceId) {}
