package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.trainings.training.TrainingChange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the mail to somebody who was taken out of a training. Its file takes the days out of the person's calendar. */
@Component
class TakenOutMailWriter {

    private final TrainingReaders readers;
    private final AccountDirectory accounts;
    private final TrainingMailParts parts;
    private final Clock clock;

    TakenOutMailWriter(TrainingReaders readers, AccountDirectory accounts, TrainingMailParts parts, Clock clock) {
        this.readers = readers;
        this.accounts = accounts;
        this.parts = parts;
        this.clock = clock;
    }

    /** There is none when the training is over, and when the person is in it again or has no account any more. */
    Optional<Mail> mail(TrainingChange change) {
        return change.takenOutId()
                .filter(person -> !change.isOver(LocalDate.now(clock)) && !isBack(change, person))
                .flatMap(accounts::find)
                .map(reader -> mail(change, reader));
    }

    private boolean isBack(TrainingChange change, UUID person) {
        return change.trainingId()
                .filter(training -> readers.isIn(training, person))
                .isPresent();
    }

    private Mail mail(TrainingChange change, AccountView reader) {
        return parts.ending("training-taken-out", change, reader, change.calendarSequence());
    }
}
