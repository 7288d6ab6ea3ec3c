package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.SeatAllocation;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.intervision.IntervisionState;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult.Planned;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult.Problem;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult.Refused;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans intervisions, for the quality centre. */
@Service
@Transactional
public class IntervisionPlanning {

    private static final int YEARS_AHEAD = 5;

    private final IntervisionRepository intervisions;
    private final SeatAllocation seats;
    private final InstrumentService instruments;
    private final PlanChangeEffects effects;
    private final Invoicing invoicing;
    private final Clock clock;

    IntervisionPlanning(
            IntervisionRepository intervisions,
            SeatAllocation seats,
            InstrumentService instruments,
            PlanChangeEffects effects,
            Invoicing invoicing,
            Clock clock) {
        this.intervisions = intervisions;
        this.seats = seats;
        this.instruments = instruments;
        this.effects = effects;
        this.invoicing = invoicing;
        this.clock = clock;
    }

    @RetryOnConflict
    public IntervisionPlanResult plan(IntervisionDetails details) {
        if (instruments.active().stream()
                .noneMatch(instrument -> instrument.code().equals(details.instrumentCode()))) {
            return new Refused(Problem.INSTRUMENT_NOT_IN_USE);
        }
        Optional<Problem> problem = problem(details, Optional.empty());
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        return new Planned(intervisions.saveAndFlush(new Intervision(details)).id());
    }

    /**
     * Changes an intervision. Everybody enrolled is told about another time or place. The instrument stays the same,
     * because seats were given out for it.
     *
     * @param seenVersion of the intervision that somebody saw and changed
     * @throws java.util.NoSuchElementException when there is no such intervision
     */
    @RetryOnConflict
    public IntervisionPlanResult change(UUID id, int seenVersion, IntervisionDetails details) {
        Intervision intervision = seats.hold(id);
        Optional<Problem> problem = problem(intervision, seenVersion, details);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        boolean elsewhere = intervision.change(details);
        intervisions.flush();
        if (elsewhere) {
            effects.moved(intervision);
        }
        seats.offerFree(intervision);
        return new Planned(id);
    }

    private Optional<Problem> problem(Intervision intervision, int seenVersion, IntervisionDetails details) {
        if (intervision.currentVersion() != seenVersion) {
            return Optional.of(Problem.CHANGED_MEANWHILE);
        }
        if (intervision.state() != IntervisionState.PLANNED || intervision.hasStarted(clock.instant())) {
            return Optional.of(Problem.NOT_PLANNED);
        }
        if (!intervision.instrumentCode().equals(details.instrumentCode())) {
            return Optional.of(Problem.INSTRUMENT_NOT_IN_USE);
        }
        return problem(details, Optional.of(intervision.details()))
                .or(() -> details.capacity() < seats.taken(intervision.id())
                        ? Optional.of(Problem.FEWER_THAN_GIVEN)
                        : Optional.empty());
    }

    /** @param before empty when it is new */
    private Optional<Problem> problem(IntervisionDetails details, Optional<IntervisionDetails> before) {
        if (!details.start().isAfter(clock.instant())) {
            return Optional.of(Problem.IN_THE_PAST);
        }
        if (details.heldOn().isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD))) {
            return Optional.of(Problem.TOO_FAR_AHEAD);
        }
        if (isOver(details.closesOn(), before.map(IntervisionDetails::closesOn))) {
            return Optional.of(Problem.CLOSES_IN_THE_PAST);
        }
        if (isOver(details.cancelUntil(), before.map(IntervisionDetails::cancelUntil))) {
            return Optional.of(Problem.CANCEL_IN_THE_PAST);
        }
        return invoicing.mayCharge(details.vat()) ? Optional.empty() : Optional.of(Problem.NO_VAT_NUMBER);
    }

    /** A day that passed since it was planned may stay. A new day must be today or later. */
    private boolean isOver(LocalDate day, Optional<LocalDate> before) {
        return day.isBefore(LocalDate.now(clock)) && !before.equals(Optional.of(day));
    }

    /**
     * Cancels an intervision. Everybody who is enrolled or waits is told, and what was invoiced is credited.
     *
     * @param reason for everybody to read, at most 250 characters
     * @return false when it was cancelled before, or has begun; nothing was changed
     */
    @RetryOnConflict
    public boolean cancel(UUID id, String reason) {
        Intervision intervision = seats.hold(id);
        if (intervision.state() != IntervisionState.PLANNED || intervision.hasStarted(clock.instant())) {
            return false;
        }
        intervision.cancel(reason);
        intervisions.flush();
        effects.calledOff(intervision);
        return true;
    }
}
