package be.vormingsportaal.billing.refund;

import be.vormingsportaal.shared.ReadableText;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody release a refund that somebody else asked for, or refuse it. This is the only place where a refund is
 * released by hand: whatever more is to be asked of that person is asked here.
 */
@Service
@Transactional
public class RefundReleasing {

    static final int NOTE = 300;

    private final RefundRepository refunds;
    private final RefundBooking booking;
    private final RefundProcess process;
    private final Clock clock;

    RefundReleasing(RefundRepository refunds, RefundBooking booking, RefundProcess process, Clock clock) {
        this.refunds = refunds;
        this.booking = booking;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Carries out what somebody answered in the task. The process goes on by the state of the refund.
     *
     * @param note why it is refused
     * @param by who answered; empty when the engine does not know
     * @return why it was not carried out; empty when it was
     * @throws java.util.NoSuchElementException when there is no such refund
     */
    public Optional<RefundProblem> decide(UUID refundId, ReleaseDecision decision, String note, Optional<UUID> by) {
        Refund refund = refunds.hold(refundId).orElseThrow();
        if (refund.state() != RefundState.REQUESTED) {
            return Optional.of(RefundProblem.NOT_NOW);
        }
        return switch (decision) {
            case RELEASE -> release(refund, by);
            case REFUSE -> refuse(refund, note, by);
        };
    }

    /**
     * Takes a refund back that may leave and stands in no file yet.
     *
     * @return why that is not possible; empty when it is done
     * @throws java.util.NoSuchElementException when there is no such refund
     */
    @RetryOnConflict
    public Optional<RefundProblem> withdraw(UUID refundId, String note, UUID by) {
        Refund refund = refunds.hold(refundId).orElseThrow();
        if (refund.state() != RefundState.RELEASED || refund.way() != RefundWay.TRANSFER) {
            return Optional.of(RefundProblem.NOT_NOW);
        }
        Optional<RefundProblem> problem = refuse(refund, note, Optional.of(by));
        if (problem.isEmpty()) {
            process.withdrawn(refundId);
        }
        return problem;
    }

    private Optional<RefundProblem> release(Refund refund, Optional<UUID> by) {
        if (by.isEmpty()) {
            return Optional.of(RefundProblem.NOBODY);
        }
        if (by.get().equals(refund.requestedBy())) {
            return Optional.of(RefundProblem.SAME_PERSON);
        }
        refund.release(by, clock.instant());
        refunds.saveAndFlush(refund);
        return Optional.empty();
    }

    private Optional<RefundProblem> refuse(Refund refund, String note, Optional<UUID> by) {
        Optional<RefundProblem> problem = problem(note);
        if (problem.isEmpty()) {
            refund.end(RefundState.WITHDRAWN, Optional.of(ReadableText.of(note.strip())), clock.instant());
            refunds.saveAndFlush(refund);
            booking.giveBack(refund, by);
        }
        return problem;
    }

    /** What is wrong with a note that somebody has to write. */
    static Optional<RefundProblem> problem(String note) {
        if (note.isBlank()) {
            return Optional.of(RefundProblem.NO_NOTE);
        }
        return note.strip().length() > NOTE ? Optional.of(RefundProblem.NOTE_TOO_LONG) : Optional.empty();
    }

    /** What somebody else says about a refund that was asked for. */
    public enum ReleaseDecision {
        /** It may leave. */
        RELEASE,
        /** It does not leave. Whoever asked for it may say so too. */
        REFUSE
    }
}
