/**
 * This module decides, by rules alone, whether statements of a bank reconcile, and which of their lines are money that
 * was read before.
 *
 * <p>Dutch words: herhaling (repeat), twijfel (doubt), hiaat (gap).
 *
 * <p>Deliberately not here: reading files, tables, and booking.
 */
@ApplicationModule(
        displayName = "Recognition",
        allowedDependencies = {"shared", "billing.statement"})
package be.vormingsportaal.billing.recognition;

import org.springframework.modulith.ApplicationModule;
