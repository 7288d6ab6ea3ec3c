package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Belgium;
import java.time.Instant;
import java.time.LocalDate;

/** The days that a journal is about, both included. */
public record JournalPeriod(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public JournalPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period from " + from + " to " + to);
        }
    }

    public static JournalPeriod ofYear(int year) {
        return new JournalPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The first day after it. */
    LocalDate end() {
        return to.plusDays(1);
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Belgium.ZONE).toInstant();
    }
}
