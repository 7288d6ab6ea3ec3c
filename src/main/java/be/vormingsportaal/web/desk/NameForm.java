package be.vormingsportaal.web.desk;

import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.NamePart;

/** The form in which staff correct a name. */
record NameForm(@NamePart String firstName, @NamePart String lastName) {

    static NameForm of(PersonName name) {
        return new NameForm(name.first(), name.last());
    }

    /** The name, when nothing is wrong with it. */
    PersonName name() {
        return new PersonName(firstName, lastName);
    }
}
