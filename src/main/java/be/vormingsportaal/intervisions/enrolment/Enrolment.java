package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
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

/**
 * A trainer's place in an intervision or in its waiting list, ordered and paid by an organisation. Changed only while the
 * intervision's row is held.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID intervisionId;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private UUID organisationId;

    private int queueNumber;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private String liveFor;

    @Column(nullable = false)
    private UUID seatId;

    private long priceCents;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private VatTreatment vatTreatment;

    @Column(nullable = false)
    private Instant enrolledAt;

    private Instant offerUntil;

    private UUID invoiceId;

    private Instant confirmedAt;

    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private EnrolmentEnd endedBecause;

    @Version
    private Integer version;

    protected Enrolment() {}

    /**
     * @param queueNumber the next one of the intervision: whoever has the lowest is served first
     * @param seated whether there is a seat at once
     */
    public static Enrolment of(
            Intervision intervision, EnrolTrainer order, int queueNumber, boolean seated, Instant now) {
        Enrolment enrolment = new Enrolment();
        enrolment.id = UUID.randomUUID();
        enrolment.intervisionId = intervision.id();
        enrolment.accountId = order.accountId();
        enrolment.organisationId = order.organisationId();
        enrolment.queueNumber = queueNumber;
        enrolment.state = seated ? EnrolmentState.SEATED : EnrolmentState.WAITING;
        enrolment.liveFor = key(intervision.id(), order.accountId());
        enrolment.seatId = UUID.randomUUID();
        enrolment.enrolledAt = now;
        enrolment.agreeTo(intervision.details());
        return enrolment;
    }

    static String key(UUID intervisionId, UUID accountId) {
        return intervisionId + "/" + accountId;
    }

    private void agreeTo(IntervisionDetails details) {
        priceCents = details.price().cents();
        vatTreatment = details.vat();
    }

    void offer(Instant until) {
        require(state == EnrolmentState.WAITING);
        state = EnrolmentState.OFFERED;
        offerUntil = until;
    }

    /** An offer stays open no longer than until the intervision begins. */
    public void offerAtMostUntil(Instant until) {
        if (offerUntil != null && offerUntil.isAfter(until)) {
            offerUntil = until;
        }
    }

    void accept(IntervisionDetails agreed) {
        require(state == EnrolmentState.OFFERED);
        state = EnrolmentState.SEATED;
        agreeTo(agreed);
    }

    void decline(Instant now) {
        require(state == EnrolmentState.OFFERED);
        end(EnrolmentState.DECLINED, now);
    }

    void lapse(Instant now) {
        require(state.isWaiting());
        end(EnrolmentState.LAPSED, now);
    }

    public void cancel(EnrolmentEnd because, Instant now) {
        require(state.isWaiting() || state.isSeated());
        endedBecause = because;
        end(EnrolmentState.CANCELLED, now);
    }

    private void end(EnrolmentState how, Instant now) {
        state = how;
        endedAt = now;
        liveFor = null;
    }

    void invoiced(UUID invoice) {
        require(invoiceId == null);
        invoiceId = invoice;
    }

    void confirm(Instant now) {
        require(state == EnrolmentState.SEATED);
        state = EnrolmentState.CONFIRMED;
        confirmedAt = now;
    }

    /** Before it was paid too: the proof is for the trainer, the invoice for the organisation. */
    public void attend(boolean attended) {
        require(isExpected());
        state = attended ? EnrolmentState.ATTENDED : EnrolmentState.ABSENT;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Enrolment " + id + " is " + state);
        }
    }

    /** Whether it stands in the list of who attends. */
    public boolean isExpected() {
        return state.hasSeat() && state != EnrolmentState.OFFERED;
    }

    /** Whether an invoice must still be made. */
    boolean isToInvoice() {
        return isExpected() && priceCents > 0 && invoiceId == null;
    }

    public UUID id() {
        return id;
    }

    public UUID intervisionId() {
        return intervisionId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    int queueNumber() {
        return queueNumber;
    }

    public EnrolmentState state() {
        return state;
    }

    /** Names the case in which the seat is got, or not. */
    UUID seatId() {
        return seatId;
    }

    /** Without VAT, as agreed to. */
    public Money price() {
        return Money.ofCents(priceCents);
    }

    VatTreatment vat() {
        return vatTreatment;
    }

    /** Null unless a seat was offered. */
    public Instant offerUntil() {
        return offerUntil;
    }

    /** Null until there is one. */
    public UUID invoiceId() {
        return invoiceId;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    /** Null until the seat was sure. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Null while it did not come to nothing. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Null unless cancelled. */
    public EnrolmentEnd endedBecause() {
        return endedBecause;
    }
}
