/**
 * This module has what trainers and managers read by mail and in their lists about enrolments, with the files that go
 * along.
 *
 * <p>Dutch words: bevestiging (confirmation), aanbod (offer), agenda (calendar).
 */
@ApplicationModule(
        displayName = "Mails about enrolments",
        allowedDependencies = {
            "shared",
            "calendar",
            "mail",
            "accounts.account",
            "instruments",
            "organisations.membership",
            "attestations.attestation",
            "intervisions.intervision",
            "intervisions.enrolment",
            "intervisions.proofs"
        })
package be.vormingsportaal.intervisions.mails;

import org.springframework.modulith.ApplicationModule;
