package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.refund.RequestRefund.TypedAccount;
import be.vormingsportaal.shared.ReadableText;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what staff decided about a refund of which nothing was seen, or that did not arrive. The process goes on by
 * the decision. Each method gives why it was not carried out; empty when it was.
 */
@Service
@Transactional
public class RefundFollowUps {

    private final RefundRepository refunds;
    private final PaymentRepository payments;
    private final RefundBooking booking;
    private final RefundStarting starting;
    private final Clock clock;

    RefundFollowUps(
            RefundRepository refunds,
            PaymentRepository payments,
            RefundBooking booking,
            RefundStarting starting,
            Clock clock) {
        this.refunds = refunds;
        this.payments = payments;
        this.booking = booking;
        this.starting = starting;
        this.clock = clock;
    }

    /**
     * @param note what they found out
     * @param by who answered; empty when the engine does not know
     * @throws java.util.NoSuchElementException when there is no such refund
     */
    public Optional<RefundProblem> unseen(UUID refundId, UnseenDecision decision, String note, Optional<UUID> by) {
        Refund refund = refunds.hold(refundId).orElseThrow();
        if (refund.state() != RefundState.ORDERED) {
            return Optional.of(RefundProblem.NOT_NOW);
        }
        if (decision == UnseenDecision.WAIT) {
            return Optional.empty();
        }
        if (decision == UnseenDecision.AGAIN && refund.way() != RefundWay.TRANSFER) {
            return Optional.of(RefundProblem.NO_TRANSFER);
        }
        Optional<RefundProblem> problem = RefundReleasing.problem(note);
        if (problem.isPresent()) {
            return problem;
        }
        if (decision == UnseenDecision.WITHDRAW) {
            withdraw(refund, note, by);
            return Optional.empty();
        }
        if (by.isEmpty()) {
            return Optional.of(RefundProblem.NOBODY);
        }
        refund.again(ReadableText.of(note.strip()), by.get(), clock.instant());
        starting.passOn(refund);
        refunds.saveAndFlush(refund);
        return Optional.empty();
    }

    /**
     * @param typed where it goes when it is tried again; the reason is asked for whatever the decision
     * @param by who answered; empty when the engine does not know
     * @throws java.util.NoSuchElementException when there is no such refund
     */
    public Optional<RefundProblem> failed(
            UUID refundId, FailedDecision decision, TypedAccount typed, Optional<UUID> by) {
        Refund refund = refunds.hold(refundId).orElseThrow();
        if (!refund.state().isFailed()) {
            return Optional.of(RefundProblem.NOT_NOW);
        }
        Optional<RefundProblem> problem = decision == FailedDecision.AGAIN
                ? RefundAccount.problem(
                        typed,
                        payments.findById(refund.paymentId()).orElseThrow().payer())
                : RefundReleasing.problem(typed.reason());
        if (problem.isPresent()) {
            return problem;
        }
        if (decision == FailedDecision.GIVE_BACK) {
            withdraw(refund, typed.reason(), by);
            return Optional.empty();
        }
        if (by.isEmpty()) {
            return Optional.of(RefundProblem.NOBODY);
        }
        refund.request(RefundWay.TRANSFER, Optional.of(RefundAccount.of(typed)), by.get(), clock.instant());
        starting.passOn(refund);
        refunds.saveAndFlush(refund);
        return Optional.empty();
    }

    private void withdraw(Refund refund, String note, Optional<UUID> by) {
        refund.end(RefundState.WITHDRAWN, Optional.of(ReadableText.of(note.strip())), clock.instant());
        refunds.saveAndFlush(refund);
        booking.giveBack(refund, by);
    }

    /** What staff say about a refund of which nothing was seen for too long. */
    public enum UnseenDecision {
        WAIT,
        /** The bank surely did not carry it out: it goes into another file, once somebody else releases it again. */
        AGAIN,
        /** It does not go back. */
        WITHDRAW
    }

    /** What staff say about a refund that did not arrive. */
    public enum FailedDecision {
        /** It is tried again, by transfer. */
        AGAIN,
        /** It does not go back. The money has no place again. */
        GIVE_BACK
    }
}
