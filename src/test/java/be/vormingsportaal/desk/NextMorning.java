package be.vormingsportaal.desk;

import be.vormingsportaal.shared.Belgium;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Has the mails of the next work day planned at once, which the hour of that morning would do; each time one day later. */
public class NextMorning {

    private final DailyMailPlanning planning;
    private final Clock clock;
    private LocalDate last = LocalDate.MIN;

    NextMorning(DailyMailPlanning planning, Clock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    public void come() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Belgium.ZONE);
        LocalDate day = (last.isAfter(today) ? last : today).plusDays(1);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        last = day;
        planning.plan(day);
    }
}
