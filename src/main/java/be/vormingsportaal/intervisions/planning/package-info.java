/**
 * With this module staff plan intervisions, change and cancel them. Everybody who is affected is told.
 *
 * <p>Dutch words: plannen (to plan), wijziging (change), annuleren (to cancel).
 */
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {
            "shared",
            "search",
            "mail",
            "instruments",
            "billing.invoice",
            "billing.sales",
            "billing.receivable",
            "intervisions.intervision",
            "intervisions.enrolment",
            "intervisions.mails"
        })
package be.vormingsportaal.intervisions.planning;

import org.springframework.modulith.ApplicationModule;
