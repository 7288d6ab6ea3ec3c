package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.attestations.attestation.RenewalProcess;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has attests looked at again when an intervision that they prove turns out not to have been followed. It works in the
 * transaction that corrects the attendance.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProofRechecks {

    private final AttestationRepository attestations;
    private final RenewalProcess process;
    private final Clock clock;

    ProofRechecks(AttestationRepository attestations, RenewalProcess process, Clock clock) {
        this.attestations = attestations;
        this.process = process;
        this.clock = clock;
    }

    /**
     * A proof is void. An attest that was built on it and needs it goes to review, and counts until somebody decides.
     *
     * @param year for which the intervision counted
     * @param issuedAt when the proof was given; an attest that was handed in before cannot be built on it
     * @param left how many intervisions of the year the portal knows now
     */
    public void takenBack(UUID accountId, String instrumentCode, int year, Instant issuedAt, int left) {
        builtOn(accountId, instrumentCode, year, issuedAt)
                .filter(attestation ->
                        left < attestation.intervisions().orElseThrow().required())
                .ifPresent(attestation -> {
                    attestation.loseProof(left);
                    attestations.flush();
                    process.reviewRequested(attestation.id());
                });
    }

    /**
     * The proof is valid again. A task that was made meanwhile stays: whoever has it sees that nothing is missing.
     *
     * @param known how many intervisions of the year the portal knows now
     */
    public void givenBack(UUID accountId, String instrumentCode, int year, Instant issuedAt, int known) {
        builtOn(accountId, instrumentCode, year, issuedAt).ifPresent(attestation -> attestation.regainProof(known));
    }

    /** Nobody looks at an attest that is over, because it gives no access. */
    private Optional<Attestation> builtOn(UUID accountId, String instrumentCode, int year, Instant issuedAt) {
        return attestations
                .holdNewest(Attestation.key(accountId, instrumentCode))
                .filter(attestation ->
                        attestation.isCurrent() && !LocalDate.now(clock).isAfter(attestation.expiresOn()))
                .filter(attestation -> !attestation.submittedAt().isBefore(issuedAt))
                .filter(attestation -> attestation
                        .intervisions()
                        .filter(known -> known.year() == year)
                        .isPresent());
    }
}
