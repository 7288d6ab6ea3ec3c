package be.vormingsportaal.imports;

import be.vormingsportaal.organisations.AddOutcome;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.List;
import java.util.Set;

/**
 * A row as it is kept. Unless it is wrong, name and address are ones that can be added.
 *
 * @param line its number in the file
 * @param instruments codes
 * @param outcome null until it was carried out
 */
record ImportRow(
        int line,
        String firstName,
        String lastName,
        String email,
        Set<String> instruments,
        List<RowProblem> problems,
        RowState state,
        AddOutcome outcome) {

    EmailAddress address() {
        return EmailAddress.of(email);
    }

    PersonName name() {
        return new PersonName(firstName, lastName);
    }
}
