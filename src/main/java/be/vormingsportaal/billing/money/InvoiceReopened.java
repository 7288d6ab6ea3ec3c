package be.vormingsportaal.billing.money;

import java.util.UUID;

/**
 * The money for a paid invoice went back, so it is to be paid again. Published in the transaction that opens it, before
 * its process starts.
 */
public record InvoiceReopened(UUID invoiceId) {}
