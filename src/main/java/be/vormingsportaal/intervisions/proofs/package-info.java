/**
 * This module knows who attended, what proves it, and how many intervisions a trainer must follow.
 *
 * <p>Dutch words: aanwezigheid (attendance), bewijs van deelname (proof of attendance), vereiste (requirement).
 */
@ApplicationModule(
        displayName = "Attendance and proofs",
        allowedDependencies = {
            "shared",
            "documents.papers",
            "accounts.account",
            "instruments",
            "organisations.membership",
            "attestations.attestation",
            "attestations.renewal",
            "intervisions.intervision",
            "intervisions.enrolment"
        })
package be.vormingsportaal.intervisions.proofs;

import org.springframework.modulith.ApplicationModule;
