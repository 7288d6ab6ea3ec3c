package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.shared.Belgium;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An attest of a person for an instrument, as it was handed in or given. Its days never change. */
@Entity
@Table(name = "attestation")
public class Attestation {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String instrumentCode;

    /** The person and the instrument while this is the newest attest and not refused. Unique, so that one counts. */
    private String newestFor;

    @Column(nullable = false)
    private UUID institutionId;

    @Column(nullable = false)
    private LocalDate obtainedOn;

    @Column(nullable = false)
    private LocalDate expiresOn;

    /** It is empty when the quality centre gave the attest. */
    private UUID documentId;

    /** The hash of the document, to find the same document handed in by somebody else. */
    private String documentSha256;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttestationSource source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttestationState state;

    @Column(nullable = false)
    private Instant submittedAt;

    /** The member of staff who gave or corrected it; empty when the trainer handed it in. */
    private UUID recordedBy;

    private Instant reviewedAt;

    private UUID reviewedBy;

    private String refusalReason;

    private Instant closedAt;

    @Version
    private Integer version;

    protected Attestation() {}

    static Attestation submitted(SubmitAttestation typed, String documentSha256, Instant now) {
        Attestation attestation = new Attestation();
        attestation.id = UUID.randomUUID();
        attestation.accountId = typed.accountId();
        attestation.instrumentCode = typed.instrumentCode();
        attestation.newestFor = key(typed.accountId(), typed.instrumentCode());
        attestation.institutionId = typed.institutionId();
        attestation.obtainedOn = typed.obtainedOn();
        attestation.expiresOn = typed.expiresOn();
        attestation.documentId = typed.documentId();
        attestation.documentSha256 = documentSha256;
        attestation.source = AttestationSource.UPLOADED;
        attestation.state = AttestationState.CURRENT;
        attestation.submittedAt = now;
        return attestation;
    }

    static Attestation given(GiveAttestation given, UUID institutionId, LocalDate expiresOn, Instant now) {
        Attestation attestation = submitted(
                new SubmitAttestation(
                        given.accountId(), given.instrumentCode(), institutionId, given.completedOn(), expiresOn, null),
                null,
                now);
        attestation.source = AttestationSource.GIVEN;
        attestation.recordedBy = given.givenBy();
        return attestation;
    }

    /** The same text for every attest of the person for the instrument. */
    static String key(UUID accountId, String instrumentCode) {
        return accountId + " " + instrumentCode;
    }

    /** A newer attest takes its place. */
    void supersede(Instant now) {
        close(AttestationState.SUPERSEDED, now);
    }

    /** Its last day is over. It stays the newest attest. */
    public void lapse() {
        requireCurrent();
        state = AttestationState.LAPSED;
    }

    public void accept(Optional<UUID> by, Instant now) {
        requireCurrent();
        review(by, now);
    }

    /** @param by empty when the engine does not know who it was */
    public void refuse(String reason, Optional<UUID> by, Instant now) {
        requireCurrent();
        review(by, now);
        refusalReason = reason;
        close(AttestationState.REFUSED, now);
    }

    /** @return the attest that takes its place: it has the right day, and is reviewed */
    public Attestation correct(LocalDate rightExpiry, Optional<UUID> by, Instant now) {
        requireCurrent();
        review(by, now);
        close(AttestationState.CORRECTED, now);
        Attestation corrected = submitted(
                new SubmitAttestation(accountId, instrumentCode, institutionId, obtainedOn, rightExpiry, documentId),
                documentSha256,
                now);
        corrected.source = AttestationSource.CORRECTED;
        corrected.recordedBy = by.orElse(null);
        corrected.review(by, now);
        return corrected;
    }

    private void review(Optional<UUID> by, Instant now) {
        reviewedBy = by.orElse(null);
        reviewedAt = now;
    }

    private void requireCurrent() {
        if (!isCurrent()) {
            throw new IllegalStateException("Attestation " + id + " is " + state);
        }
    }

    private void close(AttestationState end, Instant now) {
        state = end;
        closedAt = now;
        newestFor = null;
    }

    /** Whether it is the one that counts, valid or not. */
    public boolean isNewest() {
        return newestFor != null;
    }

    /** Whether its case runs. */
    public boolean isCurrent() {
        return state == AttestationState.CURRENT;
    }

    /** Whether it was over already on the day that it was handed in or given. */
    public boolean wasOverWhenHandedIn() {
        return LocalDate.ofInstant(submittedAt, Belgium.ZONE).isAfter(expiresOn);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String instrumentCode() {
        return instrumentCode;
    }

    public LocalDate obtainedOn() {
        return obtainedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** It is empty when the quality centre gave it: then there is no file. */
    public Optional<String> documentSha256() {
        return Optional.ofNullable(documentSha256);
    }

    public AttestationSource source() {
        return source;
    }

    public AttestationState state() {
        return state;
    }

    /** It is empty unless refused. */
    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** It is empty while it is the newest. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public AttestationClaim claim() {
        return new AttestationClaim(source, institutionId, obtainedOn, expiresOn);
    }

    AttestationHandling hands() {
        return new AttestationHandling(Optional.ofNullable(recordedBy), Optional.ofNullable(reviewedBy));
    }

    AttestationView view(InstitutionView institution) {
        return new AttestationView(
                id,
                accountId,
                instrumentCode,
                institution,
                obtainedOn,
                expiresOn,
                Optional.ofNullable(documentId),
                source,
                state,
                submittedAt,
                Optional.ofNullable(reviewedAt),
                refusalReason());
    }
}
