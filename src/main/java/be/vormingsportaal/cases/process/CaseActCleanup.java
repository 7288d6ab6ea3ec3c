package be.vormingsportaal.cases.process;

import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes who did what in cases that the engine does not keep any more. Of a case that runs, it keeps all. */
@Component
class CaseActCleanup extends Cleanup {

    CaseActCleanup(CaseActs acts, Clock clock) {
        super("acts in cases", Set::of, (now, none) -> acts.deleteForgotten(), clock);
    }

    @Override
    @Scheduled(cron = "0 52 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }
}
