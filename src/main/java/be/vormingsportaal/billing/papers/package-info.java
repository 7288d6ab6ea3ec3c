/**
 * This module makes the PDF and the e-invoice (UBL) of an invoice, once, and keeps them.
 *
 * <p>Dutch words: factuur als PDF, e-factuur (e-invoice). The decisions: {@code docs/adr/0017-invoice-papers.md}.
 */
@ApplicationModule(
        displayName = "Papers of invoices",
        allowedDependencies = {"shared", "documents.papers", "billing.invoice", "billing.sales"})
package be.vormingsportaal.billing.papers;

import org.springframework.modulith.ApplicationModule;
