package be.vormingsportaal.desk;

import java.time.YearMonth;

/**
 * How many there were in a month.
 *
 * @param series of what: a code of an instrument, or a word that {@link MonthFigures} says
 */
public record MonthCount(YearMonth month, String series, long count) {}
