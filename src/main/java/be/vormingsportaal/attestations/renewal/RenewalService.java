package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.instruments.InstrumentService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out the steps of an attest, in the order in which the process asks for them. {@link AttestationReviewing}
 * carries out what staff decide.
 */
@Service
@Transactional
public class RenewalService {

    private final AttestationRepository attestations;
    private final AttestationArchive archive;
    private final ReviewReasons reasons;
    private final RenewalMailTimes mailTimes;
    private final InstrumentService instruments;
    private final Clock clock;

    RenewalService(
            AttestationRepository attestations,
            AttestationArchive archive,
            ReviewReasons reasons,
            RenewalMailTimes mailTimes,
            InstrumentService instruments,
            Clock clock) {
        this.attestations = attestations;
        this.archive = archive;
        this.reasons = reasons;
        this.mailTimes = mailTimes;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** Reads an attest and says who has to look at it and why, and when its owner is mailed. */
    @Transactional(readOnly = true)
    public RenewalCase check(UUID attestationId) {
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        AttestationView view = archive.find(attestationId).orElseThrow();
        return new RenewalCase(
                view,
                instruments.name(attestation.instrumentCode()),
                reasons.ruleExpiry(attestation),
                reasons.of(attestation, view, LocalDate.now(clock)),
                nextReminder(attestation),
                mailTimes.expired(attestationId, attestation.expiresOn()));
    }

    /** When the owner is reminded next; empty when there is no reminder any more. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextReminder(UUID attestationId) {
        return nextReminder(attestations.findById(attestationId).orElseThrow());
    }

    /** Notes that the last day is over. An attest that was replaced at this moment stays replaced. */
    public void lapse(UUID attestationId) {
        Attestation attestation = attestations.hold(attestationId).orElseThrow();
        if (attestation.isCurrent()) {
            attestation.lapse();
        }
    }

    private Optional<Instant> nextReminder(Attestation attestation) {
        return mailTimes.nextReminder(attestation.id(), attestation.expiresOn(), clock.instant());
    }
}
