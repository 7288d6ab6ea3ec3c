/**
 * This module sends e-invoices to the Peppol network. The access point itself is deliberately not here:
 * {@code EInvoiceTransport} leads to it. Without one there is a folder, or nothing.
 *
 * <p>Dutch words: e-factuur (e-invoice), overhandigd (handed over).
 */
@ApplicationModule(
        displayName = "E-invoices",
        allowedDependencies = {"shared", "billing.invoice", "billing.sales", "billing.papers"})
package be.vormingsportaal.billing.peppol;

import org.springframework.modulith.ApplicationModule;
