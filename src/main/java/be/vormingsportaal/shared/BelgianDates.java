package be.vormingsportaal.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Writes moments for templates as people in Flanders read them, in Brussels time. */
public final class BelgianDates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-yyyy", Belgium.LOCALE).withZone(Belgium.ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Belgium.LOCALE).withZone(Belgium.ZONE);

    /** {@code 31-12-2026} */
    public String day(Instant moment) {
        return DAY.format(moment);
    }

    /** {@code 31-12-2026} */
    public String date(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 09:00} */
    public String time(LocalTime hour) {
        return TIME.format(hour);
    }

    /** {@code 31-12-2026 om 23:59} */
    public String moment(Instant moment) {
        return DAY.format(moment) + " om " + TIME.format(moment);
    }
}
