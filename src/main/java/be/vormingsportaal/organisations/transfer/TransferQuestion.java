package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a transfer asks, as the person reads it.
 *
 * @param accountId of the person who is asked
 * @param person the person who is asked
 * @param asker full name of the person of that organisation who asks; empty when the quality centre asks for it
 * @param from name of the organisation where the person is now; empty when in none
 * @param to name of the organisation that asks
 * @param there whether the person belongs to the organisation that asks, now
 * @param state as it is now
 */
public record TransferQuestion(
        UUID transferId,
        UUID accountId,
        PersonName person,
        Role role,
        Optional<String> asker,
        Optional<String> from,
        String to,
        boolean there,
        InstrumentChange instruments,
        Instant expiresAt,
        TransferState state) {

    /** Whether people in this role have instruments. */
    public boolean isAboutInstruments() {
        return role.isTrainer() || role.followsTrainings();
    }

    /** Whether the person has a place in a waiting list that could end with the move. */
    public boolean mayEndWaiting() {
        return role.isTrainer() && from.isPresent();
    }
}
