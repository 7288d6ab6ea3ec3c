package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.mail.News;
import java.time.Clock;
import java.util.HashMap;
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

    /** Mails what was decided on the page of the attest. */
    public void sendDecision(UUID attestationId) {
        sendCorrection(attestationId);
        sendRefusal(attestationId);
    }

    /** Mails which day of expiry was wrong, and which one is right. It sends nothing when it was not corrected. */
    public void sendCorrection(UUID attestationId) {
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        if (attestation.state() == AttestationState.CORRECTED && isNews(attestation)) {
            Attestation corrected = attestations
                    .findFirstByAccountIdAndInstrumentCodeAndClaimSourceAndSubmittedAt(
                            attestation.accountId(),
                            attestation.instrumentCode(),
                            AttestationSource.CORRECTED,
                            attestation.closedAt().orElseThrow())
                    .orElseThrow();
            Map<String, Object> facts = new HashMap<>();
            facts.put("typed", attestation.expiresOn());
            facts.put("right", corrected.expiresOn());
            attestation.verdictReason().ifPresent(reason -> facts.put("reason", reason));
            owner.send("attest-corrected", attestation, ONLY, facts);
        }
    }

    /**
     * Mails why it was refused and, where the owner can do something about that, where to hand in another one. It sends
     * nothing when it was not refused.
     */
    public void sendRefusal(UUID attestationId) {
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        if (attestation.state() == AttestationState.REFUSED && isNews(attestation)) {
            owner.send(
                    "attest-refused",
                    attestation,
                    ONLY,
                    Map.of("reason", attestation.verdictReason().orElseThrow(), "todo", todo(attestation)));
        }
    }

    /** What is left to do for the owner of a refused attest; the bundle has a sentence for each. */
    private String todo(Attestation attestation) {
        if (!owner.concerns(attestation)) {
            return "none";
        }
        return attestation.documentSha256().isPresent() ? "handIn" : "ask";
    }

    private boolean isNews(Attestation attestation) {
        return News.isFresh(attestation.closedAt().orElseThrow(), clock.instant());
    }
}
