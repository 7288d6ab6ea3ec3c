/**
 * This module looks after an attest once it was handed in: the check, the review by staff, the reminders, and the mail
 * when it expired.
 *
 * <p>Dutch words: nazien (to review), weigeren (to refuse), verbeteren (to correct), herinnering (reminder).
 *
 * <p>Process: {@code attestation-renewal}, one case for each attest that counts or counted last.
 */
@ApplicationModule(
        displayName = "Renewal and review",
        allowedDependencies = {
            "shared",
            "mail",
            "accounts.account",
            "instruments",
            "organisations.membership",
            "attestations.validity",
            "attestations.attestation",
            "attestations.digest"
        })
package be.vormingsportaal.attestations.renewal;

import org.springframework.modulith.ApplicationModule;
