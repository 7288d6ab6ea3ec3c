package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.shared.EmailAddress;

/**
 * Who is told about an invoice.
 *
 * @param name a person's full name, or that of the organisation
 */
public record BillingContact(EmailAddress email, String name) {}
