package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.organisations.membership.MembershipEnded;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person who leaves an organisation out of the waiting lists in which that organisation ordered a seat, because
 * it would pay for somebody who left. A seat that was given stays the trainer's, and the organisation can still cancel
 * it or pays it.
 */
@Component
class WaitingListLeavers {

    private static final Set<EnrolmentState> WAITING = Set.of(EnrolmentState.WAITING, EnrolmentState.OFFERED);

    private final EnrolmentRepository enrolments;
    private final SeatAllocation seats;
    private final Cancelling cancelling;

    WaitingListLeavers(EnrolmentRepository enrolments, SeatAllocation seats, Cancelling cancelling) {
        this.enrolments = enrolments;
        this.seats = seats;
        this.cancelling = cancelling;
    }

    /**
     * Holds intervisions after the membership, in the opposite order of everywhere else. When somebody enrols the same
     * person, or accepts for them, at this moment, the two conflict, and one of them is run again.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MembershipEnded ended) {
        enrolments.ids(ended.accountId(), ended.organisationId(), WAITING).forEach(this::takeOut);
    }

    private void takeOut(UUID enrolmentId) {
        LockedEnrolment held = seats.holdEnrolment(enrolmentId);
        if (held.enrolment().state().isWaiting()) {
            cancelling.cancel(held, EnrolmentEndReason.LEFT_ORGANISATION);
            seats.offerFree(held.intervision());
        }
    }
}
