package be.vormingsportaal.imports.reading;

import be.vormingsportaal.organisations.membership.AddOutcome;
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
public record ImportRow(
        int line,
        String firstName,
        String lastName,
        String email,
        Set<String> instruments,
        List<RowProblem> problems,
        RowState state,
        AddOutcome outcome) {

    public EmailAddress address() {
        return EmailAddress.of(email);
    }

    public PersonName name() {
        return new PersonName(firstName, lastName);
    }
}
