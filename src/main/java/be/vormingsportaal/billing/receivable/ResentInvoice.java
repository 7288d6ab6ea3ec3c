package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An invoice or a credit note that staff had mailed once more, to an address that they chose. */
@Entity
@Table(name = "resent_invoice")
public class ResentInvoice {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID documentId;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private UUID askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    private Instant sentAt;

    @Version
    private Integer version;

    protected ResentInvoice() {}

    static ResentInvoice of(UUID id, UUID documentId, EmailAddress email, UUID askedBy, Instant now) {
        ResentInvoice resent = new ResentInvoice();
        resent.id = id;
        resent.documentId = documentId;
        resent.email = email.value();
        resent.askedBy = askedBy;
        resent.askedAt = now;
        return resent;
    }

    void sent(Instant now) {
        sentAt = now;
    }

    boolean isSent() {
        return sentAt != null;
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public Instant askedAt() {
        return askedAt;
    }

    ResentInvoiceView view() {
        return new ResentInvoiceView(email(), askedAt, Optional.ofNullable(sentAt));
    }
}
