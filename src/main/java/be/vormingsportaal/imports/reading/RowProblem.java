package be.vormingsportaal.imports.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says why a row cannot be carried out.
 *
 * @param arguments of its sentence in the message bundle
 */
public record RowProblem(Kind kind, List<String> arguments) {

    /** It stands between the parts of a problem as it is kept. A cell of a spreadsheet does not hold it. */
    private static final String SEPARATOR = "\u001f";

    private static final int MAX_ARGUMENT = 100;

    /**
     * Where the row is wrong and what is wrong. Both are keys of the message bundle, the same as when somebody is added
     * by hand.
     */
    public enum Kind {
        FIRST_NAME_MISSING("field.firstName", "error.name.missing"),
        FIRST_NAME_INVALID("field.firstName", "error.name.invalid"),
        LAST_NAME_MISSING("field.lastName", "error.name.missing"),
        LAST_NAME_INVALID("field.lastName", "error.name.invalid"),
        EMAIL_MISSING("field.email", "error.email.missing"),
        EMAIL_INVALID("field.email", "error.email.invalid"),
        EMAIL_TOO_LONG("field.email", "error.email.tooLong"),
        /** Argument: the row in which the address stands for the first time. */
        EMAIL_TWICE("field.email", "imports.problem.twice"),
        /** Arguments: the column, and what stands in it. */
        INSTRUMENT_UNKNOWN("field.instruments", "imports.problem.instrument"),
        /** Argument: the column. */
        FORMULA("imports.problem.row", "imports.problem.formula"),
        /** Arguments: the column, and what stands in it. */
        FAULT("imports.problem.row", "imports.problem.fault"),
        WITHOUT_HEADER("imports.problem.row", "imports.problem.withoutHeader");

        private final String fieldKey;
        private final String messageKey;

        Kind(String fieldKey, String messageKey) {
            this.fieldKey = fieldKey;
            this.messageKey = messageKey;
        }

        public String fieldKey() {
            return fieldKey;
        }

        public String messageKey() {
            return messageKey;
        }
    }

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    public static RowProblem of(Kind kind, String... arguments) {
        return new RowProblem(
                kind,
                Arrays.stream(arguments)
                        .map(argument -> argument.length() > MAX_ARGUMENT
                                ? argument.substring(0, MAX_ARGUMENT - 1) + "…"
                                : argument)
                        .map(StoredText::of)
                        .toList());
    }

    public String write() {
        List<String> parts = new ArrayList<>(List.of(kind.name()));
        parts.addAll(arguments);
        return String.join(SEPARATOR, parts);
    }

    public static RowProblem read(String written) {
        List<String> parts = List.of(written.split(SEPARATOR, -1));
        return new RowProblem(Kind.valueOf(parts.get(0)), parts.subList(1, parts.size()));
    }
}
