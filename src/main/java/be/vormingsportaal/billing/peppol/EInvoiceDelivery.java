package be.vormingsportaal.billing.peppol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Notes that an invoice or a credit note has to be handed over for the Peppol network, and when it was. */
@Entity
@Table(name = "e_invoice_delivery")
public class EInvoiceDelivery {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID documentId;

    private Instant handedOverAt;

    @Version
    private Integer version;

    protected EInvoiceDelivery() {}

    public static EInvoiceDelivery of(UUID documentId) {
        EInvoiceDelivery delivery = new EInvoiceDelivery();
        delivery.id = UUID.randomUUID();
        delivery.documentId = documentId;
        return delivery;
    }

    void handedOver(Instant now) {
        handedOverAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    boolean isHandedOver() {
        return handedOverAt != null;
    }

    EInvoiceState state() {
        return new EInvoiceState(id, documentId, Optional.ofNullable(handedOverAt));
    }
}
