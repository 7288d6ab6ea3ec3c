package be.vormingsportaal.worklist.task;

import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A task with all that tells it apart, as it is today.
 *
 * @param name as Tasklist shows it
 * @param due the end of its last day
 * @param forOrganisation whether managers do it
 */
public record TaskView(
        UUID id,
        Optional<TaskKind> kind,
        String name,
        Instant since,
        Optional<Instant> due,
        boolean overdue,
        boolean forOrganisation,
        Optional<Holder> holder,
        Optional<Party> person,
        Optional<Party> organisation,
        Facts facts,
        Links links,
        Optional<TaskNoteView> note) {

    /** @param me whether the reader took it */
    public record Holder(UUID id, String name, boolean me) {}

    /** Somebody, or an organisation. */
    public record Party(UUID id, String name) {}

    /** What the case is about, but for who. */
    public record Facts(
            Optional<String> number, Optional<Money> amount, Optional<LocalDate> day, Optional<String> about) {}

    /**
     * Paths of pages for staff.
     *
     * @param page about what the case is about
     */
    public record Links(Optional<String> page, String tasklist, String cockpit) {}

    /** Whether nobody but the reader has it. */
    public boolean isFree() {
        return holder.isEmpty() || holder.get().me();
    }
}
