package be.vormingsportaal.web.organisations;

import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.web.forms.Typed;
import org.springframework.validation.BindingResult;

/** The form about an organisation. */
public class OrganisationForm {

    private String name;
    private String enterpriseNumber;
    private String street;
    private String postalCode;
    private String city;
    private String billingEmail;

    static OrganisationForm of(OrganisationDetails details) {
        OrganisationForm form = new OrganisationForm();
        form.name = details.name();
        form.enterpriseNumber = details.enterpriseNumber().display();
        form.street = details.street();
        form.postalCode = details.postalCode();
        form.city = details.city();
        form.billingEmail = details.billingEmail().display();
        return form;
    }

    /** @return null when there are errors */
    static OrganisationDetails read(BindingResult errors) {
        Typed typed = new Typed(errors);
        String name = typed.line("name", 200);
        EnterpriseNumber number = typed.enterpriseNumber("enterpriseNumber");
        String street = typed.line("street", 200);
        String postalCode = typed.line("postalCode", 20);
        String city = typed.line("city", 100);
        EmailAddress billingEmail = typed.email("billingEmail");
        return errors.hasErrors()
                ? null
                : new OrganisationDetails(name, number, street, postalCode, city, billingEmail);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnterpriseNumber() {
        return enterpriseNumber;
    }

    public void setEnterpriseNumber(String enterpriseNumber) {
        this.enterpriseNumber = enterpriseNumber;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getBillingEmail() {
        return billingEmail;
    }

    public void setBillingEmail(String billingEmail) {
        this.billingEmail = billingEmail;
    }
}
