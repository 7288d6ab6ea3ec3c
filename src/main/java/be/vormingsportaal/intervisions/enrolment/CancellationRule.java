package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.intervisions.intervision.IntervisionView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says who may cancel an enrolment, and until when. Trainers and managers may, for their own, until the day that the
 * intervision names; the quality centre may until the intervision begins. A person who waits for a seat always may.
 */
final class CancellationRule {

    private CancellationRule() {}

    /** @return why not; empty when it may be cancelled */
    static Optional<CancelResult> refusal(LockedEnrolment held, EnrolmentEndReason because, Clock clock) {
        EnrolmentState state = held.enrolment().state();
        if (state.isOver()) {
            return Optional.of(CancelResult.ALREADY_OVER);
        }
        if (!state.isWaiting() && !state.isSeated() || held.intervision().hasStarted(clock.instant())) {
            return Optional.of(CancelResult.TOO_LATE);
        }
        boolean self = because == EnrolmentEndReason.BY_TRAINER || because == EnrolmentEndReason.BY_ORGANISATION;
        boolean inTime = held.intervision().details().isCancellableOn(LocalDate.now(clock));
        return self && !state.isCancellable(inTime) ? Optional.of(CancelResult.ASK_KCD) : Optional.empty();
    }

    /** Whether the pages offer it to trainers and managers. */
    static boolean isOffered(EnrolmentState state, IntervisionView intervision) {
        return !intervision.started() && state.isCancellable(intervision.cancellable());
    }
}
