package be.vormingsportaal.web.forms;

import be.vormingsportaal.shared.Belgium;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads what somebody typed into a form, without the spaces around it. The result is empty when it cannot be read. The
 * annotations beside this class then say so at the field.
 */
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /**
     * The form that a browser sends from a date field, and the form in which people type a day where the browser has no
     * such field.
     */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d-M-uuuu][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** Whether a field was left empty, or not sent at all. */
    public static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    /** Text of one line or several, whose lines end with a line feed; empty when there is none. */
    public static Optional<String> text(String typed) {
        return isBlank(typed)
                ? Optional.empty()
                : Optional.of(typed.strip().replace("\r\n", "\n").replace('\t', ' '));
    }

    /** It is empty when it is no day of the calendar. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return isBlank(typed) ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip(), DATE));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    /**
     * Whether clocks in Belgium show this time on that day. In the night in which summer time begins they skip an hour,
     * and nothing can begin or end in it.
     */
    public static boolean isOnTheClock(LocalDate day, LocalTime time) {
        return !Belgium.ZONE.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    /** It is empty when it is no whole number, or one with more than six digits. */
    public static OptionalInt number(String typed) {
        String number = isBlank(typed) ? "" : typed.strip();
        return NUMBER.matcher(number).matches() ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }
}
