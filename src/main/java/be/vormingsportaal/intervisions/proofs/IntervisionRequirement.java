package be.vormingsportaal.intervisions.proofs;

import java.util.Optional;

/**
 * Says how many intervisions somebody still has to follow for an instrument.
 *
 * @param year for which they are owed; in the grace period after an attest expired, the year that ended with it
 * @param required in this year; 0 when none is needed, or not yet
 * @param attended how many of them the portal knows
 * @param filed the attest that is to prove the others; empty when none was handed in
 */
public record IntervisionRequirement(int year, int required, int attended, Optional<FiledAttest> filed) {

    public int left() {
        return isAccepted() ? 0 : Math.max(0, required - attended);
    }

    /** Whether the quality centre accepted a file for what the portal does not know. */
    public boolean isAccepted() {
        return attended < required && filed.filter(FiledAttest::accepted).isPresent();
    }

    /** Whether the quality centre still has to look at such a file. */
    public boolean isInReview() {
        return left() > 0 && filed.filter(FiledAttest::inReview).isPresent();
    }
}
