package be.vormingsportaal.worklist.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What the form alone can tell is wrong with an answer. */
public enum AnswerProblem {
    MISSING,
    TOO_LONG,
    NO_DAY,
    NO_CHOICE;

    /** @param text without spaces around it */
    static Optional<AnswerProblem> of(FormField field, String text) {
        if (text.isEmpty()) {
            return field.required() ? Optional.of(MISSING) : Optional.empty();
        }
        if (field.longest().isPresent() && text.length() > field.longest().getAsInt()) {
            return Optional.of(TOO_LONG);
        }
        return switch (field.kind()) {
            case DAY -> isDay(text) ? Optional.empty() : Optional.of(NO_DAY);
            case CHOICE ->
                field.options().stream().anyMatch(option -> option.value().equals(text))
                        ? Optional.empty()
                        : Optional.of(NO_CHOICE);
            case LINE, TEXT -> Optional.empty();
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
