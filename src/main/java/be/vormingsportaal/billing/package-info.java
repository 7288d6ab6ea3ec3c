/**
 * Invoices, credit notes, and the money that comes in for them.
 *
 * <p>Dutch words: factuur (invoice), creditnota (credit note), gestructureerde mededeling (structured communication),
 * vervaldag (due date), openstaand (open), betaling (payment),
 * andere munt (foreign), toewijzen (to allocate, to assign), betaallink (payment link), bankafschrift (bank statement).
 *
 * <p>An invoice is made once and never changed ({@code Invoice}); what is still to come for it is kept beside it
 * ({@code Receivable}). A correction is a credit note that takes back the whole invoice.
 *
 * <p>Money that comes in is a fact ({@code Payment}), and where it went is one too ({@code Allocation}); only {@code
 * Ledger} moves it. It comes from the payment provider ({@code PaymentLinks}), from bank statements ({@code BankFiles}) and
 * from staff. Processes: {@code invoice-payment}, {@code payment-assignment}, {@code foreign-payment}. Notice: {@code
 * e-invoice-delivery}.
 *
 * <p>Deliberately not here: what is sold, which the modules above know; bookkeeping; an access point to the Peppol network,
 * to which {@code EInvoiceTransport} leads.
 */
@ApplicationModule(
        displayName = "Billing",
        allowedDependencies = {"shared", "engine", "mail", "documents", "accounts", "instruments", "organisations"})
package be.vormingsportaal.billing;

import org.springframework.modulith.ApplicationModule;
