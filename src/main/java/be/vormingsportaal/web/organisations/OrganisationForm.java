package be.vormingsportaal.web.organisations;

import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationNames;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.PostalCodes;
import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.MailAddress;
import be.vormingsportaal.web.forms.Typed;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.BindingResult;

/**
 * The form about an organisation.
 *
 * @param liableToVat "true" when that was ticked
 * @param namesake the name that is meant although another organisation has it, when that was ticked
 */
record OrganisationForm(
        @Line(max = 200) String name,
        String enterpriseNumber,
        @Line(max = 200) String street,
        @Line(max = 20) String postalCode,
        @Line(max = 100) String city,
        @MailAddress String billingEmail,
        String liableToVat,
        String namesake) {

    private static final String TICKED = "true";

    /** A place that was left empty follows from the postal code, when that has one municipality only. */
    OrganisationForm {
        if (Typed.isBlank(city) && municipalities(postalCode).size() == 1) {
            city = municipalities(postalCode).get(0);
        }
    }

    static OrganisationForm empty() {
        return new OrganisationForm(null, null, null, null, null, null, null, null);
    }

    static OrganisationForm of(OrganisationDetails details) {
        return new OrganisationForm(
                details.name(),
                details.enterpriseNumber().display(),
                details.street(),
                details.postalCode(),
                details.city(),
                details.billingEmail().display(),
                details.liableToVat() ? TICKED : null,
                null);
    }

    /** Whether the person knows that another organisation has this very name, and means it. */
    boolean isMeantToShareItsName() {
        return namesake != null && OrganisationNames.areSame(namesake, name);
    }

    /** The municipalities of the postal code, which the form offers. */
    public List<String> municipalities() {
        return municipalities(postalCode);
    }

    private static List<String> municipalities(String postalCode) {
        return postalCode == null ? List.of() : PostalCodes.municipalities(postalCode.strip());
    }

    /** @return empty when there are errors */
    Optional<OrganisationDetails> read(BindingResult errors) {
        Optional<EnterpriseNumber> number = EnterpriseNumber.parse(enterpriseNumber);
        if (number.isEmpty()) {
            errors.rejectValue(
                    "enterpriseNumber",
                    Typed.isBlank(enterpriseNumber)
                            ? "error.enterpriseNumber.missing"
                            : "error.enterpriseNumber.invalid");
        }
        if (!Typed.isBlank(postalCode) && !PostalCodes.isKnown(postalCode.strip())) {
            errors.rejectValue("postalCode", "error.postalCode.unknown");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new OrganisationDetails(
                        name.strip(),
                        number.orElseThrow(),
                        street.strip(),
                        postalCode.strip(),
                        city.strip(),
                        EmailAddress.of(billingEmail),
                        TICKED.equals(liableToVat)));
    }
}
