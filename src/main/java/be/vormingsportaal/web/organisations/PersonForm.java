package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.MailAddress;
import be.vormingsportaal.web.forms.NamePart;
import java.util.Set;

/** The form to add or to correct somebody. */
record PersonForm(
        @NamePart String firstName,
        @NamePart String lastName,
        @MailAddress String email,
        Role role,
        Set<String> instruments) {

    PersonForm {
        instruments = instruments == null ? Set.of() : instruments;
    }

    static PersonForm withRole(Role role) {
        return new PersonForm(null, null, null, role, null);
    }

    static PersonForm of(PersonView person) {
        AccountView account = person.account();
        return new PersonForm(
                account.name().first(),
                account.name().last(),
                account.email().display(),
                account.role(),
                person.instruments());
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
