package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCases;
import be.vormingsportaal.intervisions.enrolment.EnrolmentProcess;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.LockedEnrolment;
import be.vormingsportaal.intervisions.enrolment.SeatAllocation;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionState;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who attended, and corrects it. */
@Service
@Transactional
public class Attendance {

    private final SeatAllocation seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentProcess process;
    private final EnrolmentCases cases;
    private final ProofIssuing proofs;
    private final Clock clock;

    Attendance(
            SeatAllocation seats,
            EnrolmentRepository enrolments,
            EnrolmentProcess process,
            EnrolmentCases cases,
            ProofIssuing proofs,
            Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.process = process;
        this.cases = cases;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Whether attendance can be recorded now: the intervision has begun, and that is not too long ago. */
    @Transactional(readOnly = true)
    public boolean isOpen(IntervisionView intervision) {
        return isOpen(intervision.state(), intervision.details());
    }

    private boolean isOpen(IntervisionState state, IntervisionDetails details) {
        Instant now = clock.instant();
        return state != IntervisionState.CANCELLED
                && !now.isBefore(details.start())
                && now.isBefore(cases.attendanceUntil(details));
    }

    /**
     * Notes who attended. Everybody else who was expected was absent. A person who newly attended gets a proof, which
     * is void when this is corrected.
     *
     * @param attended ids of enrolments; ids of other intervisions are ignored
     * @return false when it cannot be recorded now; nothing was changed
     * @throws java.util.NoSuchElementException when there is no such intervision
     */
    @RetryOnConflict
    public boolean record(UUID intervisionId, Set<UUID> attended) {
        Intervision intervision = seats.hold(intervisionId);
        if (!isOpen(intervision.state(), intervision.details())) {
            return false;
        }
        intervision.held();
        enrolments.findByIntervisionIdOrderByQueueNumber(intervisionId).stream()
                .filter(Enrolment::isExpected)
                .forEach(enrolment ->
                        record(new LockedEnrolment(intervision, enrolment), attended.contains(enrolment.id())));
        return true;
    }

    private void record(LockedEnrolment held, boolean attended) {
        Enrolment enrolment = held.enrolment();
        boolean before = enrolment.state() == EnrolmentState.ATTENDED;
        enrolment.attend(attended);
        if (attended && !before) {
            proofs.give(held);
            enrolments.flush();
            process.attended(enrolment.id());
        } else if (before && !attended) {
            proofs.takeBack(held);
        }
    }
}
