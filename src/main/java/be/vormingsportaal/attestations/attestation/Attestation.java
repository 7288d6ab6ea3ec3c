package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.shared.Belgium;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.springframework.util.Assert;

/** An attest of a person for an instrument, as it was handed in or given. Its days never change. */
@Entity
@Table(name = "attestation")
public class Attestation {

    private static final String GONE = "This attest counts no more";

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String instrumentCode;

    /** The person and the instrument while this is the newest attest and not refused. Unique, so that one counts. */
    private String newestFor;

    @Embedded
    private AttestationClaim claim;

    /** It is empty when the quality centre gave the attest. */
    private UUID documentId;

    /** The hash of the document, to find the same document handed in by somebody else. */
    private String documentSha256;

    @Embedded
    private Evidence evidence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttestationState state;

    @Column(nullable = false)
    private Instant submittedAt;

    /** The member of staff who gave or corrected it; empty when the trainer handed it in. */
    private UUID recordedBy;

    /** It is empty until somebody reviewed it. */
    private Verdict verdict;

    private Instant closedAt;

    @Version
    private Integer version;

    protected Attestation() {}

    private Attestation(UUID accountId, String instrumentCode, AttestationClaim claim, Evidence evidence, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.instrumentCode = instrumentCode;
        this.newestFor = key(accountId, instrumentCode);
        this.claim = claim;
        this.evidence = evidence;
        this.state = AttestationState.CURRENT;
        this.submittedAt = now;
    }

    static Attestation submitted(SubmitAttestation typed, String documentSha256, Instant now) {
        AttestationClaim claim = new AttestationClaim(
                AttestationSource.UPLOADED, typed.institutionId(), typed.obtainedOn(), typed.expiresOn());
        Attestation attestation = new Attestation(
                typed.accountId(), typed.instrumentCode(), claim, Evidence.of(typed.intervisions()), now);
        attestation.documentId = typed.documentId();
        attestation.documentSha256 = documentSha256;
        return attestation;
    }

    static Attestation given(GiveAttestation given, UUID institutionId, LocalDate expiresOn, Instant now) {
        AttestationClaim claim =
                new AttestationClaim(AttestationSource.GIVEN, institutionId, given.completedOn(), expiresOn);
        Attestation attestation = new Attestation(
                given.accountId(), given.instrumentCode(), claim, Evidence.of(given.intervisions()), now);
        attestation.recordedBy = given.givenBy();
        return attestation;
    }

    /** The same text for every attest of the person for the instrument. */
    public static String key(UUID accountId, String instrumentCode) {
        return accountId + " " + instrumentCode;
    }

    /** A newer attest takes its place. */
    void supersede(Instant now) {
        close(AttestationState.SUPERSEDED, now);
    }

    /** Its last day is over. It stays the newest attest. */
    public void lapse() {
        Assert.state(isCurrent(), GONE);
        state = AttestationState.LAPSED;
    }

    /** @param by empty when the engine does not know who it was */
    public void accept(Optional<UUID> by, Instant now) {
        Assert.state(state.counts(), GONE);
        verdict = Verdict.of(Optional.empty(), by, now);
    }

    public void refuse(String reason, Optional<UUID> by, Instant now) {
        Assert.state(state.counts(), GONE);
        verdict = Verdict.of(Optional.of(reason), by, now);
        close(AttestationState.REFUSED, now);
    }

    /**
     * @param reason for the owner to read; empty where the days say it all
     * @return the attest that takes its place: it has the right day, and is reviewed
     */
    public Attestation correct(LocalDate rightExpiry, Optional<String> reason, Optional<UUID> by, Instant now) {
        Assert.state(state.counts(), GONE);
        verdict = Verdict.of(reason, by, now);
        close(AttestationState.CORRECTED, now);
        AttestationClaim right = new AttestationClaim(
                AttestationSource.CORRECTED, claim.institutionId(), claim.obtainedOn(), rightExpiry);
        Attestation corrected = new Attestation(accountId, instrumentCode, right, evidence.copy(), now);
        corrected.documentId = documentId;
        corrected.documentSha256 = documentSha256;
        corrected.recordedBy = by.orElse(null);
        corrected.verdict = Verdict.of(Optional.empty(), by, now);
        return corrected;
    }

    /** A proof is void, and too few are left: whatever was decided before, somebody has to look at it again. */
    public void loseProof(int left) {
        Assert.state(isCurrent(), GONE);
        evidence.lose(left);
        verdict = null;
    }

    /** A proof that was taken back is valid again. */
    public void regainProof(int known) {
        Assert.state(isCurrent(), GONE);
        evidence.regain(known);
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
        return LocalDate.ofInstant(submittedAt, Belgium.ZONE).isAfter(claim.expiresOn());
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

    public LocalDate expiresOn() {
        return claim.expiresOn();
    }

    /** It is empty when the quality centre gave it: then there is no file. */
    public Optional<String> documentSha256() {
        return Optional.ofNullable(documentSha256);
    }

    public AttestationState state() {
        return state;
    }

    /** What the owner reads about a refusal or a correction; empty otherwise. */
    public Optional<String> verdictReason() {
        return Optional.ofNullable(verdict).map(Verdict::reason);
    }

    /** It is empty when the attest had no intervisions to prove. */
    public Optional<KnownIntervisions> intervisions() {
        return evidence.intervisions();
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** It is empty while it is the newest. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public AttestationClaim claim() {
        return claim;
    }

    AttestationHandling hands() {
        return new AttestationHandling(
                Optional.ofNullable(recordedBy), Optional.ofNullable(verdict).map(Verdict::by));
    }

    AttestationView view(InstitutionView institution) {
        return new AttestationView(
                id,
                accountId,
                instrumentCode,
                institution,
                claim.obtainedOn(),
                claim.expiresOn(),
                Optional.ofNullable(documentId),
                claim.source(),
                state,
                submittedAt,
                Optional.ofNullable(verdict).map(Verdict::at),
                verdictReason(),
                evidence.intervisions(),
                evidence.voided());
    }
}
