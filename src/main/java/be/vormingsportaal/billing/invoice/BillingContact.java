package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.shared.EmailAddress;

/**
 * Somebody who is told about an invoice.
 *
 * @param name the full name of a person, or the name of the organisation
 */
public record BillingContact(EmailAddress email, String name) {}
