package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.Typed;
import org.springframework.validation.BindingResult;

/** The form of somebody without access to the old mailbox. */
public class LostMailboxForm {

    private String formerEmail;
    private String newEmail;
    private String firstName;
    private String lastName;
    private String organisation;
    private String phone;
    private String explanation;

    /** @return null when there are errors */
    static RequestAccess read(BindingResult errors) {
        Typed typed = new Typed(errors);
        EmailAddress formerEmail = typed.email("formerEmail");
        EmailAddress newEmail = typed.email("newEmail");
        if (newEmail != null && newEmail.equals(formerEmail)) {
            errors.rejectValue("newEmail", "error.newEmail.same");
        }
        PersonName name = typed.name("firstName", "lastName");
        String organisation = typed.line("organisation", RequestAccess.MAX_ORGANISATION);
        String phone = typed.phone("phone", RequestAccess.MAX_PHONE);
        String explanation = typed.optionalText("explanation", RequestAccess.MAX_EXPLANATION);
        return errors.hasErrors()
                ? null
                : new RequestAccess(formerEmail, newEmail, name, organisation, phone, explanation);
    }

    public String getFormerEmail() {
        return formerEmail;
    }

    public void setFormerEmail(String formerEmail) {
        this.formerEmail = formerEmail;
    }

    public String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(String newEmail) {
        this.newEmail = newEmail;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
