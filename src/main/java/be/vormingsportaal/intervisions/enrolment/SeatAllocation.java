package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.intervision.IntervisionSettings;
import be.vormingsportaal.intervisions.intervision.IntervisionState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out and takes back the seats of intervisions. A method that does so holds the row of the intervision first, and
 * then reads the enrolments. So this happens one after the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeatAllocation {

    static final Set<EnrolmentState> TAKEN = Arrays.stream(EnrolmentState.values())
            .filter(EnrolmentState::hasSeat)
            .collect(Collectors.toUnmodifiableSet());

    private final IntervisionRepository intervisions;
    private final EnrolmentRepository enrolments;
    private final EnrolmentProcess process;
    private final IntervisionSettings settings;
    private final Clock clock;

    SeatAllocation(
            IntervisionRepository intervisions,
            EnrolmentRepository enrolments,
            EnrolmentProcess process,
            IntervisionSettings settings,
            Clock clock) {
        this.intervisions = intervisions;
        this.enrolments = enrolments;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NoSuchElementException when there is no such intervision */
    public Intervision hold(UUID intervisionId) {
        return intervisions.hold(intervisionId).orElseThrow();
    }

    /** @throws NoSuchElementException when there is no such enrolment */
    LockedEnrolment holdEnrolment(UUID enrolmentId) {
        Intervision intervision = hold(enrolments.intervisionOf(enrolmentId).orElseThrow());
        return new LockedEnrolment(intervision, enrolments.findById(enrolmentId).orElseThrow());
    }

    /** Whether somebody who enrols now gets a seat, because one is free and nobody waits for it. */
    boolean isFree(Intervision held) {
        return free(held) > 0 && waiting(held).isEmpty();
    }

    public long taken(UUID intervisionId) {
        return enrolments.count(intervisionId, TAKEN);
    }

    /** Offers every free seat to the person who has waited longest. */
    public void offerFree(Intervision held) {
        Instant now = clock.instant();
        if (held.state() != IntervisionState.PLANNED || held.hasStarted(now)) {
            return;
        }
        long free = free(held);
        for (Enrolment next : waiting(held)) {
            if (free == 0) {
                return;
            }
            next.offer(offerUntil(held, now));
            enrolments.flush();
            process.offered(next.seatId(), next.offerUntil().orElseThrow());
            free--;
        }
    }

    private Instant offerUntil(Intervision held, Instant now) {
        Instant until = now.plus(Duration.ofHours(settings.offerHours()));
        Instant start = held.details().start();
        return until.isAfter(start) ? start : until;
    }

    private long free(Intervision held) {
        return held.capacity() - taken(held.id());
    }

    private List<Enrolment> waiting(Intervision held) {
        return enrolments.findByIntervisionIdAndStateInOrderByQueueNumber(held.id(), Set.of(EnrolmentState.WAITING));
    }
}
