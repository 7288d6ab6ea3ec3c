package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.Mail.Attachment;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingChange;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says who has to know that a training changed, and what they read: what was before, and what is true when the mail is
 * written. Nobody reads about a training that is over.
 */
@Component
class TrainingChangeMailWriter {

    private final TrainingRepository trainings;
    private final TrainingReaders readers;
    private final TrainingMailParts parts;
    private final Clock clock;

    TrainingChangeMailWriter(
            TrainingRepository trainings, TrainingReaders readers, TrainingMailParts parts, Clock clock) {
        this.trainings = trainings;
        this.readers = readers;
        this.parts = parts;
        this.clock = clock;
    }

    List<Mail> mails(TrainingChange change) {
        LocalDate today = LocalDate.now(clock);
        Optional<Training> found = change.trainingId().flatMap(trainings::findById);
        if (found.map(training -> training.isOver(today)).orElseGet(() -> change.isOver(today))) {
            return List.of();
        }
        if (change.isOvertaken()) {
            return missed(change, found).toList();
        }
        return found.map(training -> training.isCalledOff() ? calledOff(change, training) : changed(change, training))
                .orElseGet(() -> deleted(change))
                .toList();
    }

    private Stream<Mail> deleted(TrainingChange change) {
        return member(change, change.trainerId())
                .map(reader -> parts.ending("training-deleted", change, reader, change.calendarSequence()));
    }

    /** Whoever taught it before and was not told of a successor reads it too. */
    private Stream<Mail> calledOff(TrainingChange change, Training training) {
        String reason = training.calledOffBecause().orElseThrow();
        Stream<AccountView> trainers = Stream.of(training.trainerId(), change.trainerId())
                .distinct()
                .flatMap(trainer -> member(change, trainer));
        return Stream.concat(participants(change, training), trainers)
                .map(reader ->
                        parts.ending("training-called-off", change, reader, training.calendarSequence(), reason));
    }

    private Stream<Mail> changed(TrainingChange change, Training training) {
        Stream<AccountView> toldOfChange = participants(change, training);
        if (!change.isOtherTrainer(training)) {
            return change.isElsewhere(training)
                    ? Stream.concat(toldOfChange, member(change, training.trainerId()))
                            .map(reader -> changed(change, training, reader))
                    : Stream.empty();
        }
        return Stream.of(
                        toldOfChange.map(reader -> changed(change, training, reader)),
                        member(change, training.trainerId())
                                .map(reader -> parts.standing(
                                        "training-given",
                                        change,
                                        training,
                                        reader,
                                        Map.of("registered", reader.isRegistered()))),
                        member(change, change.trainerId())
                                .map(reader -> handedOver(change, reader, training.calendarSequence())))
                .flatMap(mails -> mails);
    }

    /**
     * What a change still has to say of which only some were told before a later one. Those are not mailed again, because
     * it would be the same mail. Whoever takes over reads it in the mail about the later change.
     */
    private Stream<Mail> missed(TrainingChange change, Optional<Training> found) {
        Stream<Mail> changed = found.filter(training -> !training.isCalledOff() && change.isNews(training)).stream()
                .flatMap(training -> Stream.concat(participants(change, training), sameTrainer(change, training))
                        .map(reader -> changed(change, training, reader)));
        Stream<Mail> handedOver = member(change, change.trainerId())
                .filter(reader -> change.isHandedOver()
                        && found.flatMap(Training::trainerId)
                                .filter(reader.id()::equals)
                                .isEmpty())
                .map(reader -> handedOver(
                        change, reader, found.map(Training::calendarSequence).orElseGet(change::calendarSequence)));
        return Stream.concat(changed, handedOver);
    }

    private Stream<AccountView> sameTrainer(TrainingChange change, Training training) {
        return change.isHandedOver() || change.isOtherTrainer(training)
                ? Stream.empty()
                : member(change, training.trainerId());
    }

    private Mail handedOver(TrainingChange change, AccountView reader, int sequence) {
        return parts.ending("training-handed-over", change, reader, sequence);
    }

    private Mail changed(TrainingChange change, Training training, AccountView reader) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("otherPlace", change.isOtherPlace(training));
        facts.put("otherTrainer", change.isOtherTrainer(training));
        facts.put("otherTime", change.isOtherTime(training));
        facts.put("oldPlace", change.location());
        facts.put("oldTrainer", readers.name(change.trainerId()));
        facts.put(
                "oldDays",
                change.days().values().stream()
                        .sorted(Comparator.comparing(TrainingDay::date))
                        .toList());
        List<Attachment> gone = parts.gone(change, training);
        facts.put("gone", !gone.isEmpty());
        Mail mail = parts.standing("training-changed", change, training, reader, facts);
        return mail.with(
                Stream.concat(mail.attachments().stream(), gone.stream()).toList());
    }

    private Stream<AccountView> participants(TrainingChange change, Training training) {
        return readers.participants(training.id(), change.changedAt()).stream();
    }

    private Stream<AccountView> member(TrainingChange change, Optional<UUID> accountId) {
        return accountId.flatMap(id -> readers.memberOf(change.organisationId(), id)).stream();
    }
}
