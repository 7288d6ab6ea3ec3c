package be.vormingsportaal.trainings.training;

import be.vormingsportaal.mail.SentMails;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notes what changes in trainings, and has people told. Two changes shortly after each other become one mail, which says
 * what was before the first and what is true when it is written. Once somebody has read of the first, they stay two: what
 * that reader knows is what was before the second. The row of the training is held by the caller.
 */
@Component
public class TrainingChanges {

    private final TrainingRepository trainings;
    private final TrainingChangeRepository changes;
    private final TrainingChangeProcess process;
    private final SentMails mails;
    private final Clock clock;

    TrainingChanges(
            TrainingRepository trainings,
            TrainingChangeRepository changes,
            TrainingChangeProcess process,
            SentMails mails,
            Clock clock) {
        this.trainings = trainings;
        this.changes = changes;
        this.process = process;
        this.mails = mails;
        this.clock = clock;
    }

    /** Takes down how a training is, before it changes. Nothing is written yet. */
    TrainingChange before(Training training) {
        return new TrainingChange(training, clock.instant());
    }

    /** Has whoever teaches a new training told so. */
    void planned(Training training) {
        tell(before(training).withoutTrainer(), false);
    }

    /** Has everybody told, if there is something to tell. */
    void changed(TrainingChange before, Training now) {
        if (before.isNews(now)) {
            tell(before.under(now.calendarSequence()), false);
        }
    }

    /** Has everybody told that the training does not take place, or is gone. */
    void ended(TrainingChange before, Training now) {
        tell(before.under(now.calendarSequence()), true);
    }

    /**
     * Has somebody told who was in the training and is not any more. The days leave the person's calendar under a number
     * of their own, so that a later place brings them back under a higher one.
     */
    public void takenOut(Training training, UUID accountId) {
        TrainingChange change = before(training).of(accountId).under(training.calendarSequence() + 1);
        trainings.skipCalendarNumber(training.id());
        changes.saveAndFlush(change);
        process.takenOut(change.id());
    }

    private void tell(TrainingChange change, boolean isLast) {
        change.trainingId().flatMap(changes::holdUntold).ifPresent(earlier -> {
            if (mails.isBegun(earlier.id())) {
                change.overtake(earlier, isLast);
            } else {
                change.supersede(earlier);
            }
        });
        changes.saveAndFlush(change);
        process.changed(change.id());
    }
}
