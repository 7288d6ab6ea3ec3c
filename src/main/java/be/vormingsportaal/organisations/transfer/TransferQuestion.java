package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.Optional;

/**
 * What a transfer asks, as the person reads it.
 *
 * @param person the person who is asked
 * @param asker full name of the person who asks
 * @param from name of the organisation where the person is now; empty when in none
 * @param to name of the organisation that asks
 * @param state as it is now
 */
public record TransferQuestion(
        PersonName person, String asker, Optional<String> from, String to, Instant expiresAt, TransferState state) {}
