/**
 * This module issues invoices and takes them back by credit notes. Each is entered in the journal under the next number
 * of its series.
 *
 * <p>Dutch words: factureren (to invoice), crediteren (to credit).
 *
 * <p>A correction is a credit note that takes back the whole invoice. Deliberately not here: what is sold, which the
 * modules above know.
 */
@ApplicationModule(
        displayName = "Sales",
        allowedDependencies = {"shared", "billing.invoice", "billing.money"})
package be.vormingsportaal.billing.sales;

import org.springframework.modulith.ApplicationModule;
