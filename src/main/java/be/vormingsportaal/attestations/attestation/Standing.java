package be.vormingsportaal.attestations.attestation;

import java.time.LocalDate;

/**
 * How somebody stands with an instrument today (manual, 2.2.3), as computed from dates at the moment of asking.
 *
 * @param attestation what it follows from; null when nothing was handed in or given
 * @param graceUntil through which day the person may still enrol for intervisions with an expired attest; null when that
 *     is over or does not apply
 */
public record Standing(Dot dot, AttestationView attestation, LocalDate graceUntil) {

    static final Standing NONE = new Standing(Dot.NONE, null, null);

    /** The colour of the dot; the bundle has words for each. */
    public enum Dot {
        /** No attest: a lock. */
        NONE,
        VALID,
        /** Valid, but not for long. */
        EXPIRING,
        EXPIRED,
        /** The quality centre refused the newest one. */
        REFUSED
    }

    /** Whether the instrument's material is open, and the person may add care providers and trainings. */
    public boolean isValid() {
        return dot == Dot.VALID || dot == Dot.EXPIRING;
    }

    /** Whether the person may enrol for an intervision of the quality centre: valid, or within the grace period. */
    public boolean mayEnrol() {
        return isValid() || graceUntil != null;
    }
}
