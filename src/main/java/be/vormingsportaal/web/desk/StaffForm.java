package be.vormingsportaal.web.desk;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.MailAddress;
import be.vormingsportaal.web.forms.NamePart;

/** The form in which staff invite a colleague. */
record StaffForm(
        @NamePart String firstName,
        @NamePart String lastName,
        @MailAddress String email) {

    static StaffForm empty() {
        return new StaffForm("", "", "");
    }

    /** The name, when nothing is wrong with it. */
    PersonName name() {
        return new PersonName(firstName, lastName);
    }

    /** The address, when nothing is wrong with it. */
    EmailAddress address() {
        return EmailAddress.of(email);
    }
}
