package be.vormingsportaal.intervisions.proofs;

/**
 * Says how many intervisions somebody still has to follow for an instrument.
 *
 * @param required in this year; 0 when none is needed, or not yet
 * @param attended how many of them, as far as the portal knows
 */
public record IntervisionRequirement(int year, int required, int attended) {

    public int left() {
        return Math.max(0, required - attended);
    }
}
