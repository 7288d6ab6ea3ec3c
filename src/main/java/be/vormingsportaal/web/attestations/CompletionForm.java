package be.vormingsportaal.web.attestations;

import be.vormingsportaal.web.forms.Day;
import java.util.List;
import java.util.UUID;

/**
 * The form to note that people completed a training of the quality centre.
 *
 * @param shownUntil the last day of validity that was shown before saving
 */
record CompletionForm(
        List<UUID> people, String instrument, @Day String completedOn, String shownUntil) {

    CompletionForm {
        people = people == null ? List.of() : people;
    }

    /** Whether the form holds more than the people whom somebody chose in a list. */
    boolean isBegun() {
        return instrument != null || completedOn != null;
    }
}
