package be.vormingsportaal.organisations.transfer;

import java.time.Instant;

/**
 * A question to move that waits for an answer, as staff and the asked person see it.
 *
 * @param organisation name of the one that asks
 */
public record OpenMoveView(String organisation, Instant requestedAt, Instant expiresAt) {}
