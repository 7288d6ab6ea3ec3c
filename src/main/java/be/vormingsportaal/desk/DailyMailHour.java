package be.vormingsportaal.desk;

import be.vormingsportaal.shared.Belgium;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the mails of a day planned once its hour has come, from Monday to Friday. It looks again and again, so that a portal
 * that did not run at that hour mails when it is back.
 */
@Component
class DailyMailHour {

    private final DailyMailPlanning planning;
    private final DeskSettings settings;
    private final Clock clock;

    DailyMailHour(DailyMailPlanning planning, DeskSettings settings, Clock clock) {
        this.planning = planning;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.desk.daily-mail-cron:20 */5 * * * *}")
    void look() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Belgium.ZONE);
        boolean isWorkDay = now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        if (isWorkDay && !now.toLocalTime().isBefore(settings.dailyMailAt())) {
            planning.plan(now.toLocalDate());
        }
    }
}
