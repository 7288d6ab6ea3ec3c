/**
 * The BelRAI instruments, and which account has which of them assigned.
 *
 * <p>Dutch words: instrument, toegekend instrument (assigned), instrument toewijzen (assign).
 *
 * <p>Instruments are data with a code that never changes, not an enumeration: the quality centre adds new ones.
 *
 * <p>Deliberately not here: whether somebody may use an instrument's material. That follows from attests and trainings.
 */
@ApplicationModule(
        displayName = "Instruments",
        allowedDependencies = {"shared"})
package be.vormingsportaal.instruments;

import org.springframework.modulith.ApplicationModule;
