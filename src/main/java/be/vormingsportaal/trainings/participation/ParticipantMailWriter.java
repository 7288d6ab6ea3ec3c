package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.calendar.CalendarFiles;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.Mail.Attachment;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes the mail to somebody who got a place in a training. It says what, where and when, and has the days for the
 * person's calendar. Whoever is put in a training that is over reads that the material is open, and nothing about going.
 */
@Component
class ParticipantMailWriter {

    private static final int ONLY = 1;

    private final FollowedTrainings trainings;
    private final TrainingCalendar calendar;
    private final PortalSettings portal;

    ParticipantMailWriter(FollowedTrainings trainings, TrainingCalendar calendar, PortalSettings portal) {
        this.trainings = trainings;
        this.calendar = calendar;
        this.portal = portal;
    }

    Mail of(TrainingParticipant participant, AccountView person) {
        FollowedTraining training = trainings.find(person.id(), participant.trainingId());
        Map<String, Object> model = new HashMap<>();
        model.put("details", training.details());
        model.put("instrument", training.instrument());
        model.put("trainer", training.trainer());
        model.put("over", training.over());
        model.put("registered", person.isRegistered());
        model.put("link", portal.page("/trainingen/" + training.id()));
        List<Attachment> attachments = Optional.of(training).filter(coming -> !coming.over()).stream()
                .flatMap(coming -> calendar.ofParticipant(person.id(), coming.id()).stream())
                .map(file -> new Attachment(TrainingCalendar.FILE_NAME, CalendarFiles.MEDIA_TYPE, file))
                .toList();
        Mail mail = new Mail(
                        "training-participation",
                        participant.id(),
                        ONLY,
                        person.email(),
                        person.name().full(),
                        model)
                .with(attachments);
        return TrainingMailParts.greeting(person, mail);
    }
}
