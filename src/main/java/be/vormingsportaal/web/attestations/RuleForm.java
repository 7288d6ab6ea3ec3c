package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.web.forms.Day;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.forms.WholeNumber;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * The form to add a rule about how long attests are valid, usually to the end of the next year. Its methods read what
 * was typed, and expect that the form has no errors.
 */
record RuleForm(
        @NotNull(message = "institutions.kind.missing") InstitutionKind kind,
        @Day String effectiveFrom,
        @WholeNumber(min = 1, max = 31) String lastDay,
        @WholeNumber(min = 1, max = 12) String lastMonth,
        @WholeNumber(min = 0, max = MOST_YEARS_AFTER) String yearsAfter) {

    private static final int MOST_YEARS_AFTER = 5;

    /** A year with a 29 February. */
    private static final int LEAP_YEAR = 2024;

    RuleForm {
        lastDay = lastDay == null ? "31" : lastDay;
        lastMonth = lastMonth == null ? "12" : lastMonth;
        yearsAfter = yearsAfter == null ? "1" : yearsAfter;
    }

    static RuleForm usual() {
        return new RuleForm(null, null, null, null, null);
    }

    LocalDate from() {
        return Typed.day(effectiveFrom).orElseThrow();
    }

    int years() {
        return number(yearsAfter);
    }

    /** Whether the month has that day, at least in some years. */
    boolean isLastADay() {
        return YearMonth.of(LEAP_YEAR, number(lastMonth)).isValidDay(number(lastDay));
    }

    MonthDay last() {
        return MonthDay.of(number(lastMonth), number(lastDay));
    }

    private static int number(String typed) {
        return Typed.number(typed).orElseThrow();
    }
}
