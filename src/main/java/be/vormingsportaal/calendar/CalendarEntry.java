package be.vormingsportaal.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something planned on one day, as it shows in a calendar. Times are those of Brussels.
 *
 * @param uid the same for the same plan for ever, and of nothing else in the world
 * @param sequence counts up with each change, so that a calendar knows the newest
 * @param from null for the whole day
 * @param to null when it is not known when it ends; for the whole day too
 * @param title may hold anything that people typed, as the two below
 * @param location null when there is none
 * @param description null when there is none
 */
public record CalendarEntry(
        String uid,
        int sequence,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        String title,
        String location,
        String description) {}
