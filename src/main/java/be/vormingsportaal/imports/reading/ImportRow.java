package be.vormingsportaal.imports.reading;

import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row as it is kept. Unless the row is wrong, its name and address can be added.
 *
 * @param line its number in the file
 * @param instruments codes
 * @param outcome empty until it was carried out
 */
public record ImportRow(
        int line,
        String firstName,
        String lastName,
        String email,
        Set<String> instruments,
        List<RowProblem> problems,
        RowState state,
        Optional<AddOutcome> outcome) {

    public EmailAddress address() {
        return EmailAddress.of(email);
    }

    public PersonName name() {
        return new PersonName(firstName, lastName);
    }
}
