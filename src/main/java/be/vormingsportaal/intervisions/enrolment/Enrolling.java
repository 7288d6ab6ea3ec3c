package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.intervisions.enrolment.EnrolResult.Enrolled;
import be.vormingsportaal.intervisions.enrolment.EnrolResult.Refused;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enrols trainers. The row of the intervision is held first, and then that of the membership, so that neither the seats
 * nor the organisation of the trainer change meanwhile.
 */
@Service
@Transactional
public class Enrolling {

    private final SeatAllocation seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentEligibility eligibility;
    private final EnrolmentStart start;
    private final Clock clock;

    Enrolling(
            SeatAllocation seats,
            EnrolmentRepository enrolments,
            EnrolmentEligibility eligibility,
            EnrolmentStart start,
            Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.eligibility = eligibility;
        this.start = start;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException when there is no such intervision */
    @RetryOnConflict
    public EnrolResult enrol(EnrolTrainer order) {
        Intervision intervision = seats.hold(order.intervisionId());
        Optional<EnrolmentProblem> problem = problem(intervision, order);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        Enrolment enrolment = enrolments.saveAndFlush(Enrolment.of(
                intervision,
                order,
                enrolments.lastQueueNumber(intervision.id()) + 1,
                seats.isFree(intervision),
                clock.instant()));
        start.of(intervision, enrolment, order);
        return new Enrolled(enrolment.id(), enrolment.state());
    }

    private Optional<EnrolmentProblem> problem(Intervision intervision, EnrolTrainer order) {
        UUID account = order.accountId();
        return eligibility
                .problemOfMembership(account, order.organisationId())
                .or(() -> enrolments
                        .findByLiveFor(Enrolment.key(intervision.id(), account))
                        .map(live -> EnrolmentProblem.ALREADY_ENROLLED))
                .or(() -> eligibility.problem(intervision, order.organisationId()))
                .or(() -> eligibility.problemOfPerson(intervision, account, order.agreed()));
    }
}
