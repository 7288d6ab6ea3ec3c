package be.vormingsportaal.desk;

import java.time.Instant;

/**
 * How many tasks of a kind wait.
 *
 * @param name of the process that they belong to
 * @param fresh how many are new
 * @param overdue of how many the last day is over
 * @param overWeek how many are older than a week, and not than a month
 * @param overMonth how many are older than a month of thirty days
 * @param oldest when the oldest was made
 */
public record TaskNeed(
        String name, long open, long fresh, long overdue, long overWeek, long overMonth, Instant oldest) {

    /** How many are not older than a week. */
    public long thisWeek() {
        return open - overWeek - overMonth;
    }
}
