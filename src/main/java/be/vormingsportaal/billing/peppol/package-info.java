/**
 * The way of e-invoices to the Peppol network. Deliberately not here: an access point, to which {@code
 * EInvoiceTransport} leads; without one there is a folder, or nothing.
 *
 * <p>Dutch words: e-factuur (e-invoice), overhandigd (handed over).
 */
@ApplicationModule(
        displayName = "E-invoices",
        allowedDependencies = {"shared", "billing.invoice", "billing.sales", "billing.papers"})
package be.vormingsportaal.billing.peppol;

import org.springframework.modulith.ApplicationModule;
