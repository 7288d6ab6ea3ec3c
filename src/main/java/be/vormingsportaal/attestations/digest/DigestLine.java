package be.vormingsportaal.attestations.digest;

import java.time.LocalDate;

/**
 * One attest in a digest.
 *
 * @param isExpired whether its last day is over on the day of the digest
 */
record DigestLine(String person, String instrument, LocalDate expiresOn, boolean isExpired) {}
