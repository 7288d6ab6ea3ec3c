package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.attestations.renewal.ProofRechecks;
import be.vormingsportaal.intervisions.enrolment.LockedEnrolment;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sees to what follows when a proof is taken back, or valid again: the trainer's attest, and a mail. */
@Component
class ProofChanges {

    private final IntervisionRequirements requirements;
    private final ProofRechecks rechecks;
    private final ProofChangeProcess process;

    ProofChanges(IntervisionRequirements requirements, ProofRechecks rechecks, ProofChangeProcess process) {
        this.requirements = requirements;
        this.rechecks = rechecks;
        this.process = process;
    }

    /** @param proof as it is after the change */
    void changed(ProofView proof, LockedEnrolment held) {
        UUID accountId = held.enrolment().accountId();
        String instrument = held.intervision().instrumentCode();
        int year = requirements.yearOf(accountId, instrument, proof.heldOn());
        int attended = requirements.attended(accountId, instrument, year);
        if (proof.isValid()) {
            rechecks.givenBack(accountId, instrument, year, proof.issuedAt(), attended);
        } else {
            rechecks.takenBack(accountId, instrument, year, proof.issuedAt(), attended);
        }
        process.changed(proof.enrolmentId());
    }
}
