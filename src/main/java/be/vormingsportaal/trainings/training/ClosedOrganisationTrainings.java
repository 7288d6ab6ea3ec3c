package be.vormingsportaal.trainings.training;

import be.vormingsportaal.organisations.closing.OrganisationEmptied;
import be.vormingsportaal.shared.Belgium;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls off the trainings that a closed organisation still had to give: it has no trainers any more, and nobody who could
 * choose another one. Everybody in them is told.
 */
@Component
class ClosedOrganisationTrainings {

    private final TrainingRepository trainings;
    private final TrainingService service;
    private final MessageSource texts;
    private final Clock clock;

    ClosedOrganisationTrainings(
            TrainingRepository trainings, TrainingService service, MessageSource texts, Clock clock) {
        this.trainings = trainings;
        this.service = service;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrganisationEmptied emptied) {
        String reason = texts.getMessage("trainings.organisationClosed", new Object[] {emptied.name()}, Belgium.LOCALE);
        trainings
                .toCome(emptied.organisationId(), LocalDate.now(clock))
                .forEach(training -> service.callOff(emptied.organisationId(), training, reason));
    }
}
