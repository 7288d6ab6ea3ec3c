/**
 * Trainings: which trainer teaches which care providers an instrument, and where.
 *
 * <p>Dutch words: training, lesgever (trainer), deelnemer (participant), locatie (location).
 *
 * <p>So far there are no pages: trainings are made by the demo and by tests, and read to see who is in one. Being in a
 * training is what opens an instrument's material for a care provider.
 *
 * <p>Deliberately not here: attests of care providers, which the portal does not keep at all (manual, 4.3), and that a
 * trainer needs a valid attest of their own to give a training, which comes with the pages.
 */
@ApplicationModule(
        displayName = "Trainings",
        allowedDependencies = {"shared", "instruments"})
package be.vormingsportaal.trainings;

import org.springframework.modulith.ApplicationModule;
