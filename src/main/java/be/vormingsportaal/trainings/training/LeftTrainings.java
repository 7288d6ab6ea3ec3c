package be.vormingsportaal.trainings.training;

import be.vormingsportaal.organisations.membership.LeftBehind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the trainings that are still to take place and have lost their trainer, because that person left the organisation. */
@Component
class LeftTrainings implements LeftBehind {

    private final TrainingRepository trainings;
    private final Clock clock;

    LeftTrainings(TrainingRepository trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> of(UUID accountId, UUID organisationId) {
        LocalDate today = LocalDate.now(clock);
        return List.of(new Section(
                "trainings",
                trainings.givenBy(accountId).stream()
                        .filter(training -> training.organisationId().equals(organisationId)
                                && !training.isCalledOff()
                                && !training.isOver(today))
                        .map(training -> new Item(
                                training.details().name(), training.nextDay(today), "/trainingen/" + training.id()))
                        .toList()));
    }
}
