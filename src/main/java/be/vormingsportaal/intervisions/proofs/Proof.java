package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.intervisions.enrolment.LockedEnrolment;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A proof that somebody attended an intervision, as it was handed out. Anybody who sees the code can check the proof.
 */
@Entity
@Table(name = "intervision_proof")
class Proof {

    @Id
    private UUID enrolmentId;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String personName;

    @Column(nullable = false)
    private String instrumentName;

    @Column(nullable = false)
    private LocalDate heldOn;

    @Column(nullable = false)
    private LocalTime startsAt;

    @Column(nullable = false)
    private LocalTime endsAt;

    @Column(nullable = false)
    private String organisationName;

    @Column(nullable = false)
    private String givenBy;

    @Column(nullable = false)
    private Instant issuedAt;

    private Instant voidedAt;

    /** How often it was taken back or given back. */
    @Column(nullable = false)
    private int changes;

    @Version
    private Integer version;

    protected Proof() {}

    static Proof of(
            LockedEnrolment held, String code, String person, String instrument, String organisation, Instant now) {
        IntervisionDetails details = held.intervision().details();
        Proof proof = new Proof();
        proof.enrolmentId = held.enrolment().id();
        proof.code = code;
        proof.personName = person;
        proof.instrumentName = instrument;
        proof.heldOn = details.heldOn();
        proof.startsAt = details.startsAt();
        proof.endsAt = details.endsAt();
        proof.organisationName = organisation;
        proof.givenBy = details.givenBy();
        proof.issuedAt = now;
        return proof;
    }

    /** Makes the proof void, because the attendance turned out to be wrong. */
    void invalidate(Instant now) {
        voidedAt = now;
        changes++;
    }

    /** Makes the proof valid again, because that was a mistake. */
    void restore() {
        voidedAt = null;
        changes++;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    ProofView view() {
        return new ProofView(
                enrolmentId,
                code,
                personName,
                instrumentName,
                heldOn,
                startsAt,
                endsAt,
                organisationName,
                givenBy,
                issuedAt,
                Optional.ofNullable(voidedAt),
                changes);
    }
}
