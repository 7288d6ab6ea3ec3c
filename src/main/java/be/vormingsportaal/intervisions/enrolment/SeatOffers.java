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

/** Takes the answers to an offered seat. The caller has checked that the person may answer for this enrolment. */
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
     * Accepts the offer. Accepting twice is the same as accepting once.
     *
     * @param agreed the price, VAT included, that the person has read
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

    /** @return the state that it is in now: DECLINED, unless something else happened first */
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
