package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.journal.JournalPeriod;
import be.vormingsportaal.web.forms.Day;
import be.vormingsportaal.web.forms.Typed;
import java.time.LocalDate;
import java.util.Optional;

/** The days of which somebody wants the journal. */
record JournalForm(
        @Day(optional = true) String from,
        @Day(optional = true) String to) {

    /** A year and a few days, so that a book year that is longer than a calendar year fits. */
    private static final int MOST_DAYS = 550;

    /** What is left empty is the beginning or the end of this year. */
    static JournalForm of(String from, String to, LocalDate today) {
        return new JournalForm(
                Typed.isBlank(from) ? today.withDayOfYear(1).toString() : from.strip(),
                Typed.isBlank(to) ? lastDay(from, today).toString() : to.strip());
    }

    private static LocalDate lastDay(String from, LocalDate today) {
        LocalDate first = Typed.day(from).orElse(today);
        return LocalDate.of(first.getYear(), 12, 31);
    }

    /** The key of what is wrong with both days together; empty when nothing is, or when one of them is no day. */
    Optional<String> problem() {
        Optional<LocalDate> first = Typed.day(from);
        Optional<LocalDate> last = Typed.day(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            return Optional.of("journal.backwards");
        }
        return last.get().isAfter(first.get().plusDays(MOST_DAYS)) ? Optional.of("journal.tooLong") : Optional.empty();
    }

    /** It is empty when the days make no period. */
    Optional<JournalPeriod> period() {
        return problem().isPresent()
                ? Optional.empty()
                : Typed.day(from).flatMap(first -> Typed.day(to).map(last -> new JournalPeriod(first, last)));
    }
}
