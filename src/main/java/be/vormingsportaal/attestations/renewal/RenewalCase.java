package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.AttestationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the process needs to know about an attest at its start.
 *
 * @param attestation as it was handed in or given
 * @param instrumentName for people to read
 * @param ruleExpiry the day of expiry by the rule; empty when no rule knows it
 * @param reviewReasons why the quality centre looks at it; empty when it does not
 * @param nextReminder when the owner is reminded for the first time
 * @param expiredAt when the owner reads that it expired
 */
public record RenewalCase(
        AttestationView attestation,
        String instrumentName,
        Optional<LocalDate> ruleExpiry,
        Set<ReviewReason> reviewReasons,
        Optional<Instant> nextReminder,
        Instant expiredAt) {

    public RenewalCase {
        reviewReasons = Set.copyOf(reviewReasons);
    }
}
