/**
 * This module knows who is in a training, and what somebody followed. A care provider who is in a training may read the
 * material of its instrument.
 *
 * <p>Dutch words: deelnemer (participant), interne en externe deelnemer (of the training's organisation or of another
 * one).
 *
 * <p>A person who moved stays in the list of what happened, under the organisation of that time and without an address
 * ({@code docs/adr/0007-what-a-move-does.md}).
 *
 * <p>Process: {@code training-participation}. Deliberately not here: attests of care providers, which the portal does
 * not keep at all (manual, 4.3).
 */
@ApplicationModule(
        displayName = "Participants",
        allowedDependencies = {
            "shared",
            "calendar",
            "mail",
            "accounts.account",
            "instruments",
            "organisations.organisation",
            "organisations.membership",
            "organisations.people",
            "trainings.training"
        })
package be.vormingsportaal.trainings.participation;

import org.springframework.modulith.ApplicationModule;
