package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in a training, as its organisation sees it.
 *
 * @param email empty once the person left the organisation of that time, because the address may belong to a later one
 * @param organisation name of the organisation to which the person belonged when added
 * @param internal whether that is the organisation of the training
 */
public record ParticipantView(
        UUID id,
        UUID accountId,
        PersonName name,
        Optional<EmailAddress> email,
        String organisation,
        boolean internal,
        Instant addedAt) {

    /** Whether the person does not belong to that organisation any more. */
    public boolean hasLeft() {
        return email.isEmpty();
    }
}
