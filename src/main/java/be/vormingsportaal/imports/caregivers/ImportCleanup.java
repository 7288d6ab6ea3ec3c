package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.ImportSettings;
import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes imports that ended long ago, and those that nobody started within a day, with all their rows. It never
 * deletes one whose mail the engine still has to send. Several nodes may do it at once.
 */
@Component
class ImportCleanup extends Cleanup {

    private static final Duration NOT_STARTED = Duration.ofDays(1);

    ImportCleanup(CaregiverImportRepository imports, ImportProcess process, ImportSettings settings, Clock clock) {
        super(
                "old imports",
                process::running,
                (now, running) -> imports.deleteOld(now.minus(settings.keep()), now.minus(NOT_STARTED), running),
                clock);
    }

    @Override
    @Scheduled(cron = "0 45 * * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }
}
