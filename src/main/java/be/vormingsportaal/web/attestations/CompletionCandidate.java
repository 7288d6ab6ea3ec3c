package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.KnownIntervisions;
import be.vormingsportaal.organisations.people.FoundTrainer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who is about to get an attest of the quality centre.
 *
 * @param standing for the instrument, before
 * @param assigned whether the person has the instrument
 * @param given whether the person has this very attest already
 * @param until the last day of the attest to be given
 * @param intervisions what the attest has to prove; empty when there is nothing
 */
public record CompletionCandidate(
        FoundTrainer trainer,
        AttestationStanding standing,
        boolean assigned,
        boolean given,
        LocalDate until,
        Optional<KnownIntervisions> intervisions) {

    /** Whether what counts now would have lasted longer: the newest counts. */
    public boolean isShorter() {
        return standing.isValid()
                && standing.attestation()
                        .filter(attestation -> attestation.expiresOn().isAfter(until))
                        .isPresent();
    }

    /** Instruments end with a membership. */
    public boolean isAssignable() {
        return trainer.organisation() != null;
    }
}
