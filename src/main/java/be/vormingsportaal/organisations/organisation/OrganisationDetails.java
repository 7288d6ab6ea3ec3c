package be.vormingsportaal.organisations.organisation;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;

/**
 * What the quality centre records of an organisation.
 *
 * @param street street and number
 * @param billingEmail where invoices go when there is no manager to get them
 */
public record OrganisationDetails(
        String name,
        EnterpriseNumber enterpriseNumber,
        String street,
        String postalCode,
        String city,
        EmailAddress billingEmail) {}
