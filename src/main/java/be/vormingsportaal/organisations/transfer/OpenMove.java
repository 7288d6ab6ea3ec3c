package be.vormingsportaal.organisations.transfer;

import java.time.Instant;
import java.util.UUID;

/**
 * A question to move that waits for an answer, in the list of staff.
 *
 * @param accountId of the person who is asked
 * @param name of the person, as the organisation that asks typed it
 * @param to name of the organisation that asks
 */
public record OpenMove(UUID accountId, String name, UUID toId, String to, Instant expiresAt) {}
