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

    void takenBack(ProofView proof, LockedEnrolment held) {
        Known known = known(proof, held);
        rechecks.takenBack(
                held.enrolment().accountId(),
                held.intervision().instrumentCode(),
                known.year(),
                proof.issuedAt(),
                known.attended());
        process.changed(proof.enrolmentId());
    }

    void givenBack(ProofView proof, LockedEnrolment held) {
        Known known = known(proof, held);
        rechecks.givenBack(
                held.enrolment().accountId(),
                held.intervision().instrumentCode(),
                known.year(),
                proof.issuedAt(),
                known.attended());
        process.changed(proof.enrolmentId());
    }

    /** The year for which the intervision counts, and how many of that year the portal knows after the change. */
    private Known known(ProofView proof, LockedEnrolment held) {
        UUID accountId = held.enrolment().accountId();
        String instrument = held.intervision().instrumentCode();
        int year = requirements.yearOf(accountId, instrument, proof.heldOn());
        return new Known(year, requirements.attended(accountId, instrument, year));
    }

    private record Known(int year, int attended) {}
}
