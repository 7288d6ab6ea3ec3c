package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows money that may have been read before, beside what was read before, and carries out what staff say about it. */
@Service
@Transactional
public class BankDoubts {

    private final BankDoubtRepository doubts;
    private final BankLines lines;
    private final BankLineViews views;
    private final LineBooking booking;
    private final BankFileProcess process;
    private final Clock clock;

    BankDoubts(
            BankDoubtRepository doubts,
            BankLines lines,
            BankLineViews views,
            LineBooking booking,
            BankFileProcess process,
            Clock clock) {
        this.doubts = doubts;
        this.lines = lines;
        this.views = views;
        this.booking = booking;
        this.process = process;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<DoubtView> find(UUID id) {
        return doubts.findById(id)
                .map(doubt -> new DoubtView(
                        id, doubt.decision(), doubt.decidedAt(), views.ofDoubt(id), views.besideDoubt(id)));
    }

    /**
     * Carries out what somebody decided in the task. Other money is booked like any line.
     *
     * @param by who decided; empty when the engine does not know
     * @return false when somebody decided before
     * @throws java.util.NoSuchElementException when there is no such doubt
     */
    public boolean decide(UUID id, DoubtDecision decision, Optional<UUID> by) {
        BankDoubt doubt = doubts.hold(id).orElseThrow();
        if (!doubt.isOpen()) {
            return false;
        }
        doubt.decide(decision, by, clock.instant());
        doubts.saveAndFlush(doubt);
        List<UUID> its = lines.ofDoubt(id);
        switch (decision) {
            case SAME ->
                lines.became(its.stream().collect(Collectors.toMap(Function.identity(), l -> LineOutcome.REPEAT)));
            case OTHER -> booking.book(its, LineOutcome.DOUBT);
        }
        return true;
    }

    /**
     * Does the same for a decision on the page, and tells the process.
     *
     * @return false when somebody decided before
     * @throws java.util.NoSuchElementException when there is no such doubt
     */
    @RetryOnConflict
    public boolean decideOnPage(UUID id, DoubtDecision decision, UUID by) {
        boolean done = decide(id, decision, Optional.of(by));
        if (done) {
            process.doubtDecided(id);
        }
        return done;
    }
}
