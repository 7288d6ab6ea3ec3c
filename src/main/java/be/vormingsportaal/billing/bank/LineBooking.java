package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.RetryOnConflict;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
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
    private final BankFileProcess process;
    private final EntityManager session;
    private final Clock clock;

    LineBooking(
            BankFileRepository files,
            BankLines lines,
            EntryBooking booking,
            BankFileProcess process,
            EntityManager session,
            Clock clock) {
        this.files = files;
        this.lines = lines;
        this.booking = booking;
        this.process = process;
        this.session = session;
        this.clock = clock;
    }

    /** The new lines to book next, in the order of the file; behind some line when there is one. */
    @Transactional(readOnly = true)
    List<BankLine> next(UUID fileId, Optional<UUID> after, int most) {
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
        for (List<BankLine> run : runs(lines.hold(ids, now))) {
            Runnable work = () -> run.forEach(line -> outcomes.put(line.id(), book(line)));
            if (run.size() > 1) {
                process.together(work);
            } else {
                work.run();
            }
        }
        lines.became(outcomes);
    }

    /**
     * Lines that come one after another and can tell their processes together. Money that comes in tells no process of
     * what another line of the same run started; money that goes out may.
     */
    private static List<List<BankLine>> runs(List<BankLine> held) {
        List<List<BankLine>> runs = new ArrayList<>();
        boolean wasIncome = false;
        for (BankLine line : held.stream().sorted(ORDER).toList()) {
            if (!line.isIncome() || !wasIncome) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(line);
            wasIncome = line.isIncome();
        }
        return runs;
    }

    /** What one line wrote is not looked at again with each line that follows; that made a long file slow. */
    private LineOutcome book(BankLine line) {
        LineOutcome outcome = booking.book(line);
        session.flush();
        session.clear();
        return outcome;
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
