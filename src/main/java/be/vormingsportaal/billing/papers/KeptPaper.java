package be.vormingsportaal.billing.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file of an invoice, as it was handed out the first time and as it is handed out ever after. */
@Entity
@Immutable
@Table(name = "invoice_paper")
class KeptPaper {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID invoiceId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(nullable = false)
    private byte[] content;

    @Column(nullable = false)
    private Instant madeAt;

    protected KeptPaper() {}

    static KeptPaper of(UUID invoiceId, PaperKind kind, byte[] content, Instant now) {
        KeptPaper paper = new KeptPaper();
        paper.id = UUID.randomUUID();
        paper.invoiceId = invoiceId;
        paper.kind = kind;
        paper.content = content;
        paper.madeAt = now;
        return paper;
    }

    byte[] content() {
        return content.clone();
    }
}
