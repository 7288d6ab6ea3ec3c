package be.vormingsportaal.billing.peppol;

import java.time.Instant;
import java.util.UUID;

/**
 * @param deliveryId the business key of its case
 * @param documentId of the invoice or the credit note
 * @param handedOverAt to the access point; null as long as that has to be done
 */
public record EInvoiceState(UUID deliveryId, UUID documentId, Instant handedOverAt) {}
