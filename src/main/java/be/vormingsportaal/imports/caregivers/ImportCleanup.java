package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.ImportSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes imports that ended long ago, and those that nobody started within a day, with all their rows; never one whose
 * mail still hangs in the engine. Several nodes may do it at once.
 */
@Component
class ImportCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCleanup.class);
    private static final Duration NOT_STARTED = Duration.ofDays(1);

    private final CaregiverImportRepository imports;
    private final ImportProcess process;
    private final ImportSettings settings;
    private final Clock clock;

    ImportCleanup(CaregiverImportRepository imports, ImportProcess process, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 * * * *", zone = "Europe/Brussels")
    @Transactional
    public void deleteOld() {
        Instant now = clock.instant();
        int deleted = imports.deleteOld(now.minus(settings.keep()), now.minus(NOT_STARTED), process.running());
        if (deleted > 0) {
            LOG.info("{} old imports deleted", deleted);
        }
    }
}
