package be.vormingsportaal.attestations.attestation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says how somebody stands with an instrument today (manual, 2.2.3), computed from dates at the moment of asking.
 *
 * @param attestation what it follows from; empty when nothing was handed in or given
 * @param graceUntil through which day the person may still enrol for intervisions with an expired attest; empty when
 *     that is over or does not apply
 */
public record AttestationStanding(Dot dot, Optional<AttestationView> attestation, Optional<LocalDate> graceUntil) {

    static final AttestationStanding NONE = new AttestationStanding(Dot.NONE, Optional.empty(), Optional.empty());

    /** The colour of the dot. The bundle has words for each. */
    public enum Dot {
        /** There is no attest, and the page shows a lock. */
        NONE,
        VALID,
        /** The attest is valid, but not for long. */
        EXPIRING,
        EXPIRED,
        /** The quality centre refused the newest attest. */
        REFUSED
    }

    /** Whether the instrument's material is open, and the person may add care providers and trainings. */
    public boolean isValid() {
        return dot == Dot.VALID || dot == Dot.EXPIRING;
    }

    /** Whether the person may enrol for an intervision of the quality centre: valid, or within the grace period. */
    public boolean mayEnrol() {
        return isValid() || graceUntil.isPresent();
    }
}
