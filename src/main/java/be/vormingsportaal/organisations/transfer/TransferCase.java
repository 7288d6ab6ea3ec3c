package be.vormingsportaal.organisations.transfer;

import java.time.Instant;
import java.util.UUID;

/**
 * What the process of a transfer waits for. The page, the mails and the timers share these moments.
 *
 * @param accountId the person who is asked
 * @param reminderAt when the person is reminded
 * @param expiresAt from this moment on the person cannot confirm any more
 */
public record TransferCase(UUID accountId, Instant reminderAt, Instant expiresAt) {}
