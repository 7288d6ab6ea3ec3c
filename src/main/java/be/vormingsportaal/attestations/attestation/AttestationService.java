package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.validity.Institution;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionRepository;
import be.vormingsportaal.attestations.validity.ValidityRules;
import be.vormingsportaal.documents.storage.DocumentView;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes attests that trainers hand in, and gives attests. The newest attest counts from the moment that it is saved.
 */
@Service
@Transactional
public class AttestationService {

    private final AttestationRepository attestations;
    private final InstitutionRepository institutions;
    private final ValidityRules rules;
    private final Documents documents;
    private final RenewalProcess process;
    private final Clock clock;

    AttestationService(
            AttestationRepository attestations,
            InstitutionRepository institutions,
            ValidityRules rules,
            Documents documents,
            RenewalProcess process,
            Clock clock) {
        this.attestations = attestations;
        this.institutions = institutions;
        this.rules = rules;
        this.documents = documents;
        this.process = process;
        this.clock = clock;
    }

    /** What is wrong with these days today; empty when nothing is. */
    public Set<DateProblem> check(LocalDate obtainedOn, LocalDate expiresOn) {
        return DateProblem.of(obtainedOn, expiresOn, LocalDate.now(clock));
    }

    /**
     * Takes an attest that a trainer hands in. The caller has checked that the trainer may hand in an attest for this
     * instrument. The same attest handed in again, for instance by a second click, changes nothing.
     *
     * @return the id of the attest
     * @throws IllegalArgumentException when the days are wrong, or the institution cannot be chosen
     * @throws NoSuchElementException when the account is gone, as one that became one with another
     */
    @RetryOnConflict
    public UUID submit(SubmitAttestation typed) {
        boolean choosable = institutions
                .findById(typed.institutionId())
                .filter(institution -> institution.view().active())
                .isPresent();
        if (!choosable || !check(typed.obtainedOn(), typed.expiresOn()).isEmpty()) {
            throw new IllegalArgumentException("Not an attest that can be handed in");
        }
        DocumentView document = documents.find(typed.documentId()).orElseThrow();
        Attestation handedIn = Attestation.submitted(typed, document.sha256(), clock.instant());
        Optional<Attestation> former = holdNewest(handedIn);
        Optional<Attestation> same = former.filter(newest -> saysTheSame(newest, handedIn));
        if (same.isPresent()) {
            return same.get().id();
        }
        documents.claim(typed.documentId());
        replace(former, handedIn);
        return handedIn.id();
    }

    /** Until when an attest that the quality centre gives is valid; empty when it has no institution or rule in use. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> givenUntil(LocalDate completedOn) {
        return institutions
                .findFirstByKindAndActiveTrueOrderByName(InstitutionKind.KCD)
                .flatMap(own -> rules.expiry(InstitutionKind.KCD, completedOn));
    }

    /**
     * Notes that the quality centre trained somebody; the rule gives the day of expiry.
     *
     * @return the id of the attest
     * @throws IllegalArgumentException when the day is wrong
     * @throws NoSuchElementException when no institution or rule of the quality centre is in use, or when the account is gone
     */
    @RetryOnConflict
    public UUID give(GiveAttestation given) {
        return save(attestation(given));
    }

    /**
     * Does the same as {@link #give}, but gives nothing when the attest that counts is this very attest already,
     * whoever gives it at the same moment.
     *
     * @return whether it was given
     */
    @RetryOnConflict
    public boolean giveOnce(GiveAttestation given) {
        Attestation attestation = attestation(given);
        Optional<Attestation> former = holdNewest(attestation);
        if (former.filter(newest -> newest.claim().isGivenOn(given.completedOn()))
                .isPresent()) {
            return false;
        }
        replace(former, attestation);
        return true;
    }

    private Attestation attestation(GiveAttestation given) {
        Institution own = institutions
                .findFirstByKindAndActiveTrueOrderByName(InstitutionKind.KCD)
                .orElseThrow();
        LocalDate expiresOn =
                rules.expiry(InstitutionKind.KCD, given.completedOn()).orElseThrow();
        if (!check(given.completedOn(), expiresOn).isEmpty()) {
            throw new IllegalArgumentException("Not a day on which somebody can have completed it");
        }
        return Attestation.given(given, own.id(), expiresOn, clock.instant());
    }

    /** Whether it is the same file with the same data. An attest that was given has no file. */
    private static boolean saysTheSame(Attestation newest, Attestation handedIn) {
        return handedIn.documentSha256().equals(newest.documentSha256())
                && handedIn.claim().saysTheSame(newest.claim());
    }

    /** Is called in the transaction of a decision that replaces one attest by another. */
    public UUID save(Attestation attestation) {
        replace(holdNewest(attestation), attestation);
        return attestation.id();
    }

    /**
     * A transaction that waited for an attest that was replaced meanwhile finds nothing here. What it then saves
     * collides with the newer attest, and everything is run again.
     */
    private Optional<Attestation> holdNewest(Attestation attestation) {
        return attestations.holdNewest(Attestation.key(attestation.accountId(), attestation.instrumentCode()));
    }

    private void replace(Optional<Attestation> former, Attestation attestation) {
        if (!attestations.isAccountThere(attestation.accountId())) {
            throw new NoSuchElementException("No account " + attestation.accountId());
        }
        former.ifPresent(newest -> supersede(newest, clock.instant()));
        attestations.saveAndFlush(attestation);
        process.start(attestation.id());
    }

    /** Another attest counts in its place. */
    void supersede(Attestation former, Instant now) {
        boolean hasCase = former.isCurrent();
        former.supersede(now);
        attestations.flush();
        if (hasCase) {
            process.superseded(former.id());
        }
    }
}
