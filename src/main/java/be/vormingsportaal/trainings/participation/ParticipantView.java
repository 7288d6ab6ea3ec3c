package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in a training, as its organisation sees it.
 *
 * @param email null once the person left the organisation of that time: the address may be of a later one
 * @param organisation name of the one that the person belonged to when added
 * @param internal whether that is the training's
 */
public record ParticipantView(
        UUID id,
        UUID accountId,
        PersonName name,
        EmailAddress email,
        String organisation,
        boolean internal,
        Instant addedAt) {

    /** Whether the person does not belong to that organisation any more. */
    public boolean hasLeft() {
        return email == null;
    }
}
