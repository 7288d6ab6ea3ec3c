package be.vormingsportaal.attestations.attestation;

/**
 * How many of the intervisions that an attest has to prove the portal knew of when the attest was handed in or given.
 *
 * @param year for which they are owed
 * @param required at least 1
 * @param known at most as many as are required
 */
public record KnownIntervisions(int year, int required, int known) {

    /** Whether the person has to show something that the portal does not know. */
    public boolean isIncomplete() {
        return known < required;
    }
}
