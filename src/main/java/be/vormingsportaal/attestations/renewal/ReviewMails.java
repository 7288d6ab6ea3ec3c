package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.mail.News;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what owners read after the quality centre looked at their attests. Each mail may be asked for twice and goes
 * out once.
 */
@Service
@Transactional(readOnly = true)
public class ReviewMails {

    private static final int ONLY = 1;

    private final AttestationRepository attestations;
    private final OwnerMails owner;
    private final Clock clock;

    ReviewMails(AttestationRepository attestations, OwnerMails owner, Clock clock) {
        this.attestations = attestations;
        this.owner = owner;
        this.clock = clock;
    }

    /** Mails which day of expiry was wrong, and which one is right. */
    public void sendCorrection(UUID attestationId) {
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        if (attestation.state() == AttestationState.CORRECTED && isNews(attestation)) {
            Attestation corrected = attestations
                    .findFirstByAccountIdAndInstrumentCodeAndSourceAndSubmittedAt(
                            attestation.accountId(),
                            attestation.instrumentCode(),
                            AttestationSource.CORRECTED,
                            attestation.closedAt().orElseThrow())
                    .orElseThrow();
            owner.send(
                    "attest-corrected",
                    attestation,
                    ONLY,
                    Map.of("typed", attestation.expiresOn(), "right", corrected.expiresOn()));
        }
    }

    /** Mails why it was refused, and where to hand in another one. */
    public void sendRefusal(UUID attestationId) {
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        if (attestation.state() == AttestationState.REFUSED && isNews(attestation)) {
            owner.send(
                    "attest-refused",
                    attestation,
                    ONLY,
                    Map.of("reason", attestation.refusalReason().orElseThrow()));
        }
    }

    private boolean isNews(Attestation attestation) {
        return News.isFresh(attestation.closedAt().orElseThrow(), clock.instant());
    }
}
