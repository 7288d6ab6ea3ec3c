package be.vormingsportaal.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Counts the days on which people work in Belgium: from Monday to Friday, without the ten public holidays. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** Easter Monday, Ascension and Whit Monday, in days after Easter. */
    private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !FIXED.contains(MonthDay.from(day))
                && AFTER_EASTER.stream()
                        .noneMatch(days -> easter(day.getYear()).plusDays(days).equals(day));
    }

    /**
     * The day that comes so many working days after this one.
     *
     * @param count 0 or more
     */
    public static LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        int left = count;
        while (left > 0) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** Easter Sunday, by the Gregorian rule in the form of Butcher (1876). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int shift = (golden + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
