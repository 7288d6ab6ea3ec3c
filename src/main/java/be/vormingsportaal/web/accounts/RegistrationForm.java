package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.registration.CompleteRegistration;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.NamePart;

/** The form that completes a registration: what can be changed later, and a first password. */
record RegistrationForm(
        @NamePart String firstName,
        @NamePart String lastName,
        String password,
        String passwordAgain,
        Boolean newsletter,
        Boolean publicListing) {

    RegistrationForm {
        newsletter = newsletter != null && newsletter;
        publicListing = publicListing != null && publicListing;
    }

    static RegistrationForm of(PersonName name) {
        return new RegistrationForm(name.first(), name.last(), null, null, null, null);
    }

    /** What a form without errors says. */
    CompleteRegistration read() {
        return new CompleteRegistration(new PersonName(firstName, lastName), password, newsletter, publicListing);
    }

    /** Leaves the passwords out. */
    @Override
    public String toString() {
        return "RegistrationForm[" + firstName + " " + lastName + "]";
    }
}
