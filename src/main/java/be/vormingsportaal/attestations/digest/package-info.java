/**
 * This module mails the managers about the attests of their trainers: one mail for each organisation and day.
 *
 * <p>Dutch words: overzicht (digest).
 *
 * <p>Process: {@code attestation-digest}.
 */
@ApplicationModule(
        displayName = "Digest for managers",
        allowedDependencies = {
            "shared",
            "mail",
            "accounts.account",
            "instruments",
            "organisations.membership",
            "attestations.attestation"
        })
package be.vormingsportaal.attestations.digest;

import org.springframework.modulith.ApplicationModule;
