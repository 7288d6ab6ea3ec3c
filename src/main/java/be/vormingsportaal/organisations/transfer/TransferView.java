package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A question to somebody, as the organisation that asks sees it: what it typed itself, and nothing of the person's
 * account.
 *
 * @param instruments codes that are assigned on arrival
 * @param mailedAt when somebody last sent the link
 * @param state as it is now
 */
public record TransferView(
        UUID id,
        UUID accountId,
        PersonName name,
        EmailAddress email,
        Set<String> instruments,
        Instant requestedAt,
        Instant mailedAt,
        Instant expiresAt,
        TransferState state) {

    public boolean isOpen() {
        return state == TransferState.OPEN;
    }
}
