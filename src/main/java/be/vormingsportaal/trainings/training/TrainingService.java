package be.vormingsportaal.trainings.training;

import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Planned;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Problem;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans trainings. Every method names the organisation, and finds no training of another one: asking for such a
 * training gives {@link NoSuchElementException}, like one that does not exist.
 */
@Service
@Transactional
public class TrainingService {

    private final TrainingRepository trainings;
    private final TrainingParticipantRepository participants;
    private final TrainingPlanRules rules;
    private final TrainingChanges changes;
    private final Clock clock;

    TrainingService(
            TrainingRepository trainings,
            TrainingParticipantRepository participants,
            TrainingPlanRules rules,
            TrainingChanges changes,
            Clock clock) {
        this.trainings = trainings;
        this.participants = participants;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Plans a training. Whoever is to teach it is told, unless it is the same person.
     *
     * @param plannedBy account of the person who plans it
     */
    @RetryOnConflict
    public TrainingPlanResult add(UUID organisationId, UUID plannedBy, TrainingDetails details) {
        Optional<Problem> problem = rules.problem(organisationId, details);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        Training training = trainings.saveAndFlush(new Training(organisationId, details));
        if (!details.trainerId().equals(Optional.of(plannedBy))) {
            changes.planned(training);
        }
        return new Planned(training.id());
    }

    /**
     * Changes a training. A trainer who stays the same for the same instrument is not checked again, because the attest
     * may have ended, or the trainer may have left, after the training was planned or even given. Everybody concerned is
     * told what changed.
     *
     * @param seenVersion of the training that somebody saw and changed
     */
    @RetryOnConflict
    public TrainingPlanResult change(UUID organisationId, UUID trainingId, int seenVersion, TrainingDetails details) {
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        if (training.currentVersion() != seenVersion) {
            return new Refused(Problem.CHANGED_MEANWHILE);
        }
        if (training.isCalledOff()) {
            return new Refused(Problem.CALLED_OFF);
        }
        Optional<Problem> problem = rules.problem(training, details);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        TrainingChange before = changes.before(training);
        training.change(details);
        trainings.flush();
        changes.changed(before, training);
        return new Planned(trainingId);
    }

    /**
     * Calls a training off. Everybody in it and whoever teaches it is told why. It can be read afterwards, and not changed
     * any more.
     *
     * @param reason for everybody to read, at most 250 characters
     * @return false when it was called off before, or is over; nothing was changed
     */
    @RetryOnConflict
    public boolean callOff(UUID organisationId, UUID trainingId, String reason) {
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        if (training.isCalledOff() || training.isOver(LocalDate.now(clock))) {
            return false;
        }
        TrainingChange before = changes.before(training);
        training.callOff(reason, clock.instant());
        trainings.flush();
        changes.ended(before, training);
        return true;
    }

    /**
     * Deletes a training that was planned by mistake. Whoever was to teach it is told.
     *
     * @return false when somebody is in it; nothing was changed
     */
    @RetryOnConflict
    public boolean delete(UUID organisationId, UUID trainingId) {
        Training training = trainings.hold(trainingId, organisationId).orElseThrow();
        if (participants.existsByTrainingId(trainingId)) {
            return false;
        }
        if (training.trainerId().isPresent() && !training.isCalledOff()) {
            training.nextCalendarSequence();
            changes.ended(changes.before(training), training);
        }
        trainings.delete(training);
        trainings.flush();
        return true;
    }
}
