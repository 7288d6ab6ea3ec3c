package be.vormingsportaal.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * A case in a list, for staff.
 *
 * @param ended empty while it runs
 */
public record ListedCase(CaseTitle title, Instant began, Optional<Instant> ended) {

    public boolean isRunning() {
        return ended.isEmpty();
    }
}
