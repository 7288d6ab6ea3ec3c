package be.vormingsportaal.desk;

import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes which daily mails went long ago. The newest one of a person says what is new in the next. */
@Component
class DailyMailCleanup extends Cleanup {

    private static final Duration KEPT = Duration.ofDays(30);

    DailyMailCleanup(DailyMailRepository mails, DailyMailProcess process, Clock clock) {
        super("daily mails", process::running, (now, running) -> mails.deleteOld(now.minus(KEPT), running), clock);
    }

    @Override
    @Scheduled(cron = "0 25 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }
}
