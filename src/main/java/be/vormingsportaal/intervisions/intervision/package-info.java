/**
 * This module has the intervisions of the quality centre as they were planned. An intervision is a half day with which
 * trainers renew their attests.
 *
 * <p>Dutch words: intervisie (intervision), plaats (seat), datum (day).
 */
@ApplicationModule(
        displayName = "Intervisions",
        allowedDependencies = {"shared", "search", "billing.invoice"})
package be.vormingsportaal.intervisions.intervision;

import org.springframework.modulith.ApplicationModule;
