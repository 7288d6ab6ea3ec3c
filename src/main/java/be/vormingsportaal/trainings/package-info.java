/**
 * Trainings: which trainer teaches which care providers an instrument, and where.
 *
 * <p>Dutch words: training, lesgever (trainer), deelnemer (participant), interne en externe deelnemer (of the training's
 * organisation or of another one), locatie (location), dag (day).
 *
 * <p>A training belongs to an organisation and is seen by its managers and trainers. Being in one is what opens an
 * instrument's material for a care provider. Whether its trainer may still teach is computed when somebody looks; nothing
 * is changed when an attest ends or a trainer goes.
 *
 * <p>Somebody who moved stays in the list of what happened, under the organisation of that time and without an address
 * ({@code docs/adr/0007-what-a-move-does.md}).
 *
 * <p>Process: {@code training-participation} (put in until mailed about it, or taken out before that).
 *
 * <p>Deliberately not here: attests of care providers, which the portal does not keep at all (manual, 4.3).
 */
@ApplicationModule(
        displayName = "Trainings",
        allowedDependencies = {
            "shared",
            "calendar",
            "engine",
            "mail",
            "accounts",
            "instruments",
            "organisations",
            "attestations"
        })
package be.vormingsportaal.trainings;

import org.springframework.modulith.ApplicationModule;
