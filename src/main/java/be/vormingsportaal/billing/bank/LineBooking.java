package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books lines of a file, many in one transaction. */
@Component
@Transactional
class LineBooking {

    /** Who books in the same order of invoices does not wait in a circle. */
    private static final Comparator<BankLine> ORDER = Comparator.<BankLine, String>comparing(
                    line -> line.same().communications())
            .thenComparing(BankLine::position);

    private final BankFileRepository files;
    private final BankLines lines;
    private final EntryBooking booking;
    private final Clock clock;

    LineBooking(BankFileRepository files, BankLines lines, EntryBooking booking, Clock clock) {
        this.files = files;
        this.lines = lines;
        this.booking = booking;
        this.clock = clock;
    }

    /** The new lines to book next, in the order of the file; behind some line when there is one. */
    @Transactional(readOnly = true)
    List<UUID> next(UUID fileId, Optional<UUID> after, int most) {
        return lines.next(fileId, after, most);
    }

    /**
     * Books these lines as far as they have this outcome now.
     *
     * @param now what they have to be to be booked
     */
    @RetryOnConflict
    void book(Collection<UUID> ids, LineOutcome now) {
        Map<UUID, LineOutcome> outcomes = new LinkedHashMap<>();
        lines.hold(ids, now).stream().sorted(ORDER).forEach(line -> outcomes.put(line.id(), booking.book(line)));
        lines.became(outcomes);
    }

    /**
     * Ends a file when all of it is booked.
     *
     * @return whether something is left
     */
    @RetryOnConflict
    boolean goesOn(UUID fileId) {
        BankFile file = files.hold(fileId).orElseThrow();
        boolean left = !lines.next(fileId, Optional.empty(), 1).isEmpty();
        if (!left && file.state() == BankFileState.BOOKING) {
            file.finish(clock.instant());
            files.saveAndFlush(file);
        }
        return left;
    }
}
