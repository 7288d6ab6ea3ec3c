/**
 * Profile {@code demo}: invented organisations, people, attests and material, a mail server inside the process with a
 * page to read its mail, and a clock that can be set forward, the engine's with it.
 *
 * <p>Dutch words: postvak (mailbox), klok (clock).
 *
 * <p>Without the profile, nothing of this exists but the guard that refuses to start on a database with the demo's
 * password in it.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "documents.content",
            "documents.storage",
            "engine",
            "accounts.account",
            "accounts.registration",
            "organisations.organisation",
            "organisations.membership",
            "organisations.people",
            "billing.provider",
            "attestations.validity",
            "attestations.attestation",
            "trainings.training",
            "trainings.participation",
            "web :: rights",
            "materials",
            "intervisions.intervision",
            "intervisions.planning"
        })
package be.vormingsportaal.demo;

import org.springframework.modulith.ApplicationModule;
