package be.vormingsportaal.web.listing;

import be.vormingsportaal.listing.SendMessage;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.Typed;
import org.springframework.validation.BindingResult;

/** The form by which anybody writes to a trainer. */
public class ContactForm {

    private String name;
    private String email;
    private String organisation;
    private String message;
    private String website;

    /** @return null when there are errors */
    SendMessage read(BindingResult errors) {
        Typed typed = new Typed(errors);
        if (PersonName.part(name).isEmpty()) {
            errors.rejectValue("name", isBlank(name) ? "error.name.missing" : "error.name.invalid");
        }
        EmailAddress address = typed.email("email");
        String from = isBlank(organisation) ? null : typed.line("organisation", SendMessage.MAX_ORGANISATION);
        String text = typed.text("message", SendMessage.MAX_MESSAGE);
        if (!isBlank(website)) {
            // Said openly and emptied on the page that comes back: a person whose browser filled it in loses nothing.
            errors.reject("error.contact.trap");
        }
        return errors.hasErrors() ? null : new SendMessage(name.strip(), address, from, text);
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    /** Where only programs type. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
