package be.vormingsportaal.attestations.renewal;

import java.time.LocalDate;

/**
 * What staff answered in the task, not checked yet.
 *
 * @param expiresOn the right day of expiry, for a correction; null when none was given, or none that is a day
 * @param reason why it is refused; null when nothing was typed
 */
public record ReviewAnswer(AttestationDecision decision, LocalDate expiresOn, String reason) {}
