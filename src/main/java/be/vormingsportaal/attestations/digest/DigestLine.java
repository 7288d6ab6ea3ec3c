package be.vormingsportaal.attestations.digest;

import java.time.LocalDate;

/**
 * One attest in a digest.
 *
 * @param mailedOn day on which the owner was mailed, which may be a day before that of the digest
 * @param isExpired whether its last day is over on the day of the digest
 */
record DigestLine(String person, String instrument, LocalDate expiresOn, LocalDate mailedOn, boolean isExpired) {}
