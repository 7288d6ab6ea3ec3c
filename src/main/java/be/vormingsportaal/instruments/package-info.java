/**
 * This module has the BelRAI instruments, and knows which account has which of them.
 *
 * <p>Dutch words: instrument, toegekend instrument (assigned), instrument toewijzen (assign).
 *
 * <p>Instruments are data with a code that never changes, and not an enumeration, because the quality centre adds new
 * ones.
 *
 * <p>Deliberately not here: whether somebody may read the material of an instrument. That follows from attests and
 * trainings.
 */
@ApplicationModule(
        displayName = "Instruments",
        allowedDependencies = {"shared"})
package be.vormingsportaal.instruments;

import org.springframework.modulith.ApplicationModule;
