package be.vormingsportaal.billing.refund;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file of transfers for the bank, as it was made. */
@Entity
@Immutable
@Table(name = "refund_file")
class RefundFile {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String messageId;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private UUID madeBy;

    @Column(nullable = false)
    private int transfers;

    @Column(nullable = false)
    private long sumCents;

    @Column(nullable = false)
    private byte[] content;

    protected RefundFile() {}

    static RefundFile of(UUID id, List<Refund> refunds, byte[] content, UUID by, Instant at) {
        RefundFile file = new RefundFile();
        file.id = id;
        file.messageId = messageId(id);
        file.madeAt = at;
        file.madeBy = by;
        file.transfers = refunds.size();
        file.sumCents = Money.sum(refunds.stream().map(Refund::amount).toList()).cents();
        file.content = content;
        return file;
    }

    /** What the bank calls the file. */
    static String messageId(UUID id) {
        return "T" + id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    Money sum() {
        return Money.ofCents(sumCents);
    }

    byte[] content() {
        return content.clone();
    }

    RefundFileView view() {
        return new RefundFileView(id, messageId, madeAt, madeBy, transfers, sum());
    }
}
