package be.vormingsportaal.securitylog;

import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what happened more than 12 months ago. */
@Component
class SecurityLogCleanup extends Cleanup {

    static final Period KEPT = Period.ofMonths(12);

    SecurityLogCleanup(SecurityEventRows rows, Clock clock) {
        super("events of the security log", Set::of, (now, none) -> rows.deleteBefore(before(now)), clock);
    }

    @Override
    @Scheduled(cron = "0 54 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }

    private static Instant before(Instant now) {
        return now.atZone(Belgium.ZONE).minus(KEPT).toInstant();
    }
}
