package be.vormingsportaal.intervisions.proofs;

/**
 * How many intervisions somebody still has to follow for an instrument.
 *
 * @param required in this year; 0 when none is needed (yet)
 * @param attended of them, as the portal knows
 */
public record Requirement(int year, int required, int attended) {

    public int left() {
        return Math.max(0, required - attended);
    }
}
