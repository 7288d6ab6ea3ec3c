package be.vormingsportaal.organisations.organisation;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;

/**
 * What the quality centre records of an organisation.
 *
 * @param street street and number
 * @param billingEmail where each invoice goes, beside the managers
 * @param liableToVat whether the enterprise number is a VAT number too
 */
public record OrganisationDetails(
        String name,
        EnterpriseNumber enterpriseNumber,
        String street,
        String postalCode,
        String city,
        EmailAddress billingEmail,
        boolean liableToVat) {}
