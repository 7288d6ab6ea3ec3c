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
import java.util.Optional;
import java.util.UUID;

/**
 * A trainer's place in an intervision or in its waiting list, ordered and paid by an organisation. It changes only
 * while the row of the intervision is held.
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
    private EnrolmentEndReason endedBecause;

    @Version
    private Integer version;

    protected Enrolment() {}

    /**
     * @param queueNumber the next number of the intervision; the person with the lowest number is served first
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

    /** The same text for every enrolment of the person for the intervision. */
    public static String key(UUID intervisionId, UUID accountId) {
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

    public void cancel(EnrolmentEndReason because, Instant now) {
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

    /**
     * The trainer may attend also before the seat is paid: the proof is for the trainer, and the invoice for the
     * organisation.
     */
    public void attend(boolean attended) {
        require(isExpected());
        state = attended ? EnrolmentState.ATTENDED : EnrolmentState.ABSENT;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Enrolment " + id + " is " + state);
        }
    }

    /** Whether it stands in the list of people who are expected. */
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

    /** The id of the case that gets the seat, or does not get it. */
    UUID seatId() {
        return seatId;
    }

    /** The price without VAT, as it was agreed. */
    public Money price() {
        return Money.ofCents(priceCents);
    }

    VatTreatment vat() {
        return vatTreatment;
    }

    /** It is empty unless a seat was offered. */
    public Optional<Instant> offerUntil() {
        return Optional.ofNullable(offerUntil);
    }

    /** It is empty until there is one. */
    public Optional<UUID> invoiceId() {
        return Optional.ofNullable(invoiceId);
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    /** It is empty until the seat was confirmed. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** When the enrolment ended without attendance; empty as long as it did not. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** It is empty unless cancelled. */
    public Optional<EnrolmentEndReason> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }
}
