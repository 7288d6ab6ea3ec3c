package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.Seats;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.intervision.IntervisionState;
import be.vormingsportaal.intervisions.planning.PlanResult.Planned;
import be.vormingsportaal.intervisions.planning.PlanResult.Problem;
import be.vormingsportaal.intervisions.planning.PlanResult.Refused;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans intervisions, for the quality centre. */
@Service
@Transactional
public class Planning {

    private static final int YEARS_AHEAD = 5;

    private final IntervisionRepository intervisions;
    private final Seats seats;
    private final InstrumentService instruments;
    private final PlanEffects effects;
    private final Invoicing invoicing;
    private final Clock clock;

    Planning(
            IntervisionRepository intervisions,
            Seats seats,
            InstrumentService instruments,
            PlanEffects effects,
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
    public PlanResult plan(IntervisionDetails details) {
        if (instruments.active().stream()
                .noneMatch(instrument -> instrument.code().equals(details.instrumentCode()))) {
            return new Refused(Problem.INSTRUMENT_NOT_IN_USE);
        }
        Problem problem = problem(details, null);
        if (problem != null) {
            return new Refused(problem);
        }
        return new Planned(intervisions.saveAndFlush(new Intervision(details)).id());
    }

    /**
     * Everybody enrolled is told about another time or place. The instrument stays: seats were given out for it.
     *
     * @param seenVersion of the intervision that was changed by hand
     * @throws java.util.NoSuchElementException when there is no such intervision
     */
    @RetryOnConflict
    public PlanResult change(UUID id, int seenVersion, IntervisionDetails details) {
        Intervision intervision = seats.hold(id);
        Problem problem = problem(intervision, seenVersion, details);
        if (problem != null) {
            return new Refused(problem);
        }
        boolean elsewhere = intervision.change(details);
        intervisions.flush();
        if (elsewhere) {
            effects.moved(intervision);
        }
        seats.offerFree(intervision);
        return new Planned(id);
    }

    private Problem problem(Intervision intervision, int seenVersion, IntervisionDetails details) {
        if (intervision.currentVersion() != seenVersion) {
            return Problem.CHANGED_MEANWHILE;
        }
        if (intervision.state() != IntervisionState.PLANNED || intervision.hasStarted(clock.instant())) {
            return Problem.NOT_PLANNED;
        }
        if (!intervision.instrumentCode().equals(details.instrumentCode())) {
            return Problem.INSTRUMENT_NOT_IN_USE;
        }
        Problem wrong = problem(details, intervision.details());
        if (wrong != null) {
            return wrong;
        }
        return details.capacity() < seats.taken(intervision.id()) ? Problem.FEWER_THAN_GIVEN : null;
    }

    /** @param before null when it is new */
    private Problem problem(IntervisionDetails details, IntervisionDetails before) {
        if (!details.start().isAfter(clock.instant())) {
            return Problem.IN_THE_PAST;
        }
        if (details.heldOn().isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD))) {
            return Problem.TOO_FAR_AHEAD;
        }
        if (isOver(details.closesOn(), before == null ? null : before.closesOn())) {
            return Problem.CLOSES_IN_THE_PAST;
        }
        if (isOver(details.cancelUntil(), before == null ? null : before.cancelUntil())) {
            return Problem.CANCEL_IN_THE_PAST;
        }
        return invoicing.mayCharge(details.vat()) ? null : Problem.NO_VAT_NUMBER;
    }

    /** A day that went by since it was planned may stay; one that is new has to be still to come, or today. */
    private boolean isOver(LocalDate day, LocalDate before) {
        return day.isBefore(LocalDate.now(clock)) && !day.equals(before);
    }

    /**
     * Calls it off: whoever is enrolled or waits is told, and what was invoiced is credited.
     *
     * @param reason for everybody to read, at most 250 characters
     * @return false when it was cancelled before, or began; nothing was changed
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
