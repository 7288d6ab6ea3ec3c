package be.vormingsportaal.accounts.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the process of a registration waits for and decides on. The page, the mails and the timers share these moments.
 *
 * @param organisationId whose managers follow the registration up; empty for the staff of the quality centre
 * @param reminderAt when the person is reminded
 * @param followUpAt when the link expires and the follow-up task appears
 */
public record RegistrationCase(Optional<UUID> organisationId, Instant reminderAt, Instant followUpAt) {}
