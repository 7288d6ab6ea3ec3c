package be.vormingsportaal.billing.notice;

import be.vormingsportaal.billing.money.InvoiceMoneyMoved;
import be.vormingsportaal.billing.receivable.DueDateMoved;
import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Notes what an organisation has to hear about money for an invoice, and when it was told. */
@Entity
@Table(name = "payment_notice")
class PaymentNotice {

    /** What it says: what happened to money, by the names of {@link InvoiceMoneyMoved.Kind}, or to the due date. */
    enum Kind {
        PART_PAID,
        KEPT_USED,
        OVERPAID,
        PAID_TWICE,
        PAID_CREDITED,
        TAKEN_BACK,
        PAID_AFTER_ALL,
        /** What was bought takes place on another day. */
        DUE_DATE_MOVED,
        /** Staff set another day. */
        DUE_DATE_SET
    }

    @Id
    private UUID id;

    private UUID paymentId;

    @Column(nullable = false)
    private UUID invoiceId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(nullable = false)
    private long amountCents;

    private Instant sentAt;

    @Version
    private Integer version;

    protected PaymentNotice() {}

    static PaymentNotice of(InvoiceMoneyMoved moved) {
        PaymentNotice notice = new PaymentNotice();
        notice.id = UUID.randomUUID();
        notice.paymentId = moved.paymentId();
        notice.invoiceId = moved.invoiceId();
        notice.kind = Kind.valueOf(moved.kind().name());
        notice.amountCents = moved.amount().cents();
        return notice;
    }

    static PaymentNotice of(DueDateMoved moved) {
        PaymentNotice notice = new PaymentNotice();
        notice.id = UUID.randomUUID();
        notice.invoiceId = moved.invoiceId();
        notice.kind = moved.byStaff() ? Kind.DUE_DATE_SET : Kind.DUE_DATE_MOVED;
        return notice;
    }

    void sent(Instant at) {
        sentAt = at;
    }

    UUID id() {
        return id;
    }

    UUID invoiceId() {
        return invoiceId;
    }

    Kind kind() {
        return kind;
    }

    Money amount() {
        return Money.ofCents(amountCents);
    }

    boolean isSent() {
        return sentAt != null;
    }
}
