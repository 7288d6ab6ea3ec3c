package be.vormingsportaal.billing.peppol;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * @param deliveryId the business key of its case
 * @param documentId of the invoice or the credit note
 * @param handedOverAt when it was handed over to the access point; empty as long as that has to be done
 */
public record EInvoiceState(UUID deliveryId, UUID documentId, Optional<Instant> handedOverAt) {}
