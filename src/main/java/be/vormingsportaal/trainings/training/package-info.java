/**
 * Trainings: which trainer teaches which instrument, when and where.
 *
 * <p>Dutch words: training, lesgever (trainer), locatie (location), dag (day).
 *
 * <p>A training belongs to an organisation and is seen by its managers and trainers. Whether its trainer may still
 * teach is computed when somebody looks; nothing is changed when an attest ends or a trainer goes.
 */
@ApplicationModule(
        displayName = "Trainings",
        allowedDependencies = {
            "shared",
            "accounts.account",
            "instruments",
            "organisations.membership",
            "organisations.people",
            "attestations.attestation"
        })
package be.vormingsportaal.trainings.training;

import org.springframework.modulith.ApplicationModule;
