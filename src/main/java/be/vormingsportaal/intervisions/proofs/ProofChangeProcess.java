package be.vormingsportaal.intervisions.proofs;

import java.util.UUID;

/** Mails a trainer that a proof of attendance was taken back, or that it is valid again. */
public interface ProofChangeProcess {

    /** @param enrolmentId of the proof, which was changed before */
    void changed(UUID enrolmentId);
}
