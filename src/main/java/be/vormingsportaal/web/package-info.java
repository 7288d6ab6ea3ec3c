/**
 * All pages, in sub-packages that mirror the modules, with layout, security and error pages.
 *
 * <p>Dutch words: tabblad, kaart, melding (message on a page), beheer (the quality centre's part).
 *
 * <p>A controller checks what was typed, calls one service and says what came of it; forms are apart from what the
 * services take, and every change ends in a redirect. Texts come from the message bundle.
 *
 * <p>Who may open a page is said by its controller, in {@code @OpenTo}; {@code security} keeps the door. That a person
 * belongs to one's own organisation is checked by the services.
 *
 * <p>Deliberately not here: rules, and anything of the process engine.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "shared",
            "calendar",
            "documents.content",
            "documents.papers",
            "documents.joining",
            "documents.storage",
            "accounts.account",
            "accounts.emailchange",
            "accounts.lostmailbox",
            "accounts.registration",
            "accounts.recovery",
            "accounts.profile",
            "instruments",
            "organisations.organisation",
            "organisations.membership",
            "organisations.transfer",
            "organisations.people",
            "billing.invoice",
            "billing.money",
            "billing.foreign",
            "billing.sales",
            "billing.bank",
            "billing.papers",
            "billing.peppol",
            "billing.receivable",
            "billing.register",
            "billing.provider",
            "attestations.validity",
            "attestations.attestation",
            "trainings.training",
            "trainings.participation",
            "listing",
            "materials",
            "intervisions.intervision",
            "intervisions.enrolment",
            "intervisions.proofs",
            "intervisions.mails",
            "intervisions.planning",
            "imports.reading",
            "imports.caregivers",
            "operations"
        })
package be.vormingsportaal.web;

import org.springframework.modulith.ApplicationModule;
