/**
 * This module has all pages, in sub-packages that mirror the modules, with layout, security and error pages.
 *
 * <p>Dutch words: tabblad, kaart, melding (message on a page), beheer (the quality centre's part).
 *
 * <p>A controller checks what was typed, calls one service and says what the result is. Forms are separate from what
 * the services take, and every change ends in a redirect. Texts come from the message bundle.
 *
 * <p>The controller of a page says in {@code @OpenTo} who may open it, and {@code security} makes sure of that. The
 * services check that a person belongs to the reader's own organisation.
 *
 * <p>Deliberately not here: rules, and anything of the process engine.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "shared",
            "securitylog",
            "search",
            "calendar",
            "documents.content",
            "documents.papers",
            "documents.joining",
            "documents.storage",
            "accounts.account",
            "accounts.blocking",
            "accounts.desk",
            "accounts.emailchange",
            "accounts.lostmailbox",
            "accounts.registration",
            "accounts.recovery",
            "accounts.merging",
            "accounts.profile",
            "instruments",
            "organisations.organisation",
            "organisations.membership",
            "organisations.transfer",
            "organisations.closing",
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
            "billing.journal",
            "billing.provider",
            "billing.owed",
            "billing.refund",
            "attestations.validity",
            "attestations.attestation",
            "attestations.renewal",
            "trainings.training",
            "trainings.participation",
            "listing",
            "mail",
            "materials",
            "intervisions.intervision",
            "intervisions.enrolment",
            "intervisions.proofs",
            "intervisions.mails",
            "intervisions.planning",
            "imports.reading",
            "imports.caregivers",
            "operations",
            "cases",
            "worklist.form",
            "worklist.task",
            "desk"
        })
package be.vormingsportaal.web;

import org.springframework.modulith.ApplicationModule;
