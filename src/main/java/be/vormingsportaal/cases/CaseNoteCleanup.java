package be.vormingsportaal.cases;

import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes notes of which the engine does not keep the case any more: with the case, what was said about it goes too. */
@Component
class CaseNoteCleanup extends Cleanup {

    /** A case that lasts seconds may be gone from the history before a note about it is of no use. */
    static final Duration KEPT = Duration.ofDays(365);

    CaseNoteCleanup(CaseNoteRepository notes, CaseRecords records, Clock clock) {
        super("notes about cases", Set::of, (now, none) -> delete(notes, records, now.minus(KEPT)), clock);
    }

    @Override
    @Scheduled(cron = "0 50 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }

    private static int delete(CaseNoteRepository notes, CaseRecords records, Instant before) {
        Set<UUID> keys = new HashSet<>(notes.keysBefore(before));
        keys.removeAll(
                records.runs(keys).stream().map(run -> run.key().businessKey()).collect(Collectors.toSet()));
        return keys.isEmpty() ? 0 : notes.deleteBefore(before, keys);
    }
}
