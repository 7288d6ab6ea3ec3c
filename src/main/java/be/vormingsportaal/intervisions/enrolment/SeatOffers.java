package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.intervisions.enrolment.EnrolResult.Enrolled;
import be.vormingsportaal.intervisions.enrolment.EnrolResult.Refused;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers to an offered seat. That the person may answer for this enrolment is for the caller to have checked. */
@Service
@Transactional
public class SeatOffers {

    private final SeatAllocation seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentEligibility eligibility;
    private final EnrolmentProcess process;
    private final Clock clock;

    SeatOffers(
            SeatAllocation seats,
            EnrolmentRepository enrolments,
            EnrolmentEligibility eligibility,
            EnrolmentProcess process,
            Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.eligibility = eligibility;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Accepting twice is accepting once.
     *
     * @param agreed what the person read that it costs, VAT included
     */
    @RetryOnConflict
    public EnrolResult accept(UUID enrolmentId, Money agreed) {
        LockedEnrolment held = seats.holdEnrolment(enrolmentId);
        Enrolment enrolment = held.enrolment();
        if (enrolment.isExpected()) {
            return new Enrolled(enrolmentId, enrolment.state());
        }
        Optional<EnrolmentProblem> problem = problem(held, agreed);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        enrolment.accept(held.intervision().details());
        enrolments.flush();
        process.accepted(enrolment.seatId());
        return new Enrolled(enrolmentId, enrolment.state());
    }

    private Optional<EnrolmentProblem> problem(LockedEnrolment held, Money agreed) {
        Enrolment enrolment = held.enrolment();
        if (enrolment.state() != EnrolmentState.OFFERED
                || !clock.instant().isBefore(enrolment.offerUntil().orElseThrow())) {
            return Optional.of(EnrolmentProblem.OFFER_OVER);
        }
        return eligibility
                .problemOfMembership(enrolment.accountId(), enrolment.organisationId())
                .or(() -> eligibility.problemWithSeat(held.intervision(), enrolment.organisationId()))
                .or(() -> eligibility.problemOfPerson(held.intervision(), enrolment.accountId(), agreed));
    }

    /** @return the state that it is in now: DECLINED, unless something else came first */
    @RetryOnConflict
    public EnrolmentState decline(UUID enrolmentId) {
        LockedEnrolment held = seats.holdEnrolment(enrolmentId);
        Enrolment enrolment = held.enrolment();
        if (enrolment.state() == EnrolmentState.OFFERED) {
            enrolment.decline(clock.instant());
            enrolments.flush();
            process.declined(enrolment.seatId());
            seats.offerFree(held.intervision());
        }
        return enrolment.state();
    }
}
