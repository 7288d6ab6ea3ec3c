/**
 * This module knows which trainer teaches which instrument, when and where.
 *
 * <p>Dutch words: training, lesgever (trainer), locatie (location), dag (day).
 *
 * <p>A training belongs to an organisation, and its managers and trainers see it. Whether its trainer may still teach
 * is computed when somebody looks. Nothing is changed when an attest ends or a trainer leaves.
 */
@ApplicationModule(
        displayName = "Trainings",
        allowedDependencies = {
            "shared",
            "search",
            "mail",
            "accounts.account",
            "instruments",
            "organisations.membership",
            "organisations.closing",
            "organisations.people",
            "attestations.attestation"
        })
package be.vormingsportaal.trainings.training;

import org.springframework.modulith.ApplicationModule;
