package be.vormingsportaal.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something planned on one day, as it shows in a calendar. Times are those of Brussels.
 *
 * @param uid the same for the same plan for ever, and used for nothing else in the world
 * @param sequence counts up with each change, so that a calendar knows the newest
 * @param from empty for the whole day
 * @param to empty when it is not known when it ends; for the whole day too
 * @param title may hold anything that people typed, as the two below
 * @param location empty when there is none
 * @param description empty when there is none
 */
public record CalendarEntry(
        String uid,
        int sequence,
        LocalDate day,
        Optional<LocalTime> from,
        Optional<LocalTime> to,
        String title,
        Optional<String> location,
        Optional<String> description) {}
