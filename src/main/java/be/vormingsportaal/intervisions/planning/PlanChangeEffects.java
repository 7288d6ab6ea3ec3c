package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.billing.receivable.DueDateChanging;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCases;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentProcess;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.LockedEnrolment;
import be.vormingsportaal.intervisions.intervision.Intervision;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Carries out what a change of plans means for everybody who is enrolled. The row of the intervision is held. */
@Component
class PlanChangeEffects {

    private final EnrolmentRepository enrolments;
    private final IntervisionChangeRepository changes;
    private final EnrolmentCases cases;
    private final Cancelling cancelling;
    private final DueDateChanging dueDates;
    private final EnrolmentProcess process;
    private final IntervisionChangeProcess changeProcess;
    private final Clock clock;

    PlanChangeEffects(
            EnrolmentRepository enrolments,
            IntervisionChangeRepository changes,
            EnrolmentCases cases,
            Cancelling cancelling,
            DueDateChanging dueDates,
            EnrolmentProcess process,
            IntervisionChangeProcess changeProcess,
            Clock clock) {
        this.enrolments = enrolments;
        this.changes = changes;
        this.cases = cases;
        this.cancelling = cancelling;
        this.dueDates = dueDates;
        this.process = process;
        this.changeProcess = changeProcess;
        this.clock = clock;
    }

    void moved(Intervision intervision) {
        Instant start = intervision.details().start();
        for (Enrolment enrolment : open(intervision)) {
            enrolment.offerAtMostUntil(start);
            enrolments.flush();
            process.moved(cases.of(intervision, enrolment));
        }
        open(intervision).stream()
                .flatMap(enrolment -> enrolment.invoiceId().stream())
                .sorted()
                .forEach(invoice ->
                        dueDates.supplyOn(invoice, intervision.details().heldOn()));
        IntervisionChange change = changes.saveAndFlush(new IntervisionChange(intervision, clock.instant()));
        changeProcess.changed(change.id());
    }

    void calledOff(Intervision intervision) {
        open(intervision)
                .forEach(enrolment -> cancelling.cancel(
                        new LockedEnrolment(intervision, enrolment), EnrolmentEndReason.INTERVISION_CANCELLED));
    }

    private List<Enrolment> open(Intervision intervision) {
        return enrolments.findByIntervisionIdOrderByQueueNumber(intervision.id()).stream()
                .filter(Predicate.not(enrolment -> enrolment.state().isOver()))
                .toList();
    }
}
