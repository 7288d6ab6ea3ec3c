package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.calendar.CalendarEntry;
import be.vormingsportaal.calendar.CalendarFiles;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingRepository;
import be.vormingsportaal.trainings.training.TrainingView;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a calendar file of the days of a training. There is none while no day is known. */
@Service
@Transactional(readOnly = true)
public class TrainingCalendar {

    public static final String FILE_NAME = "training.ics";

    private final TrainingRepository trainings;
    private final TrainingList list;
    private final FollowedTrainings followed;
    private final CalendarFiles files;
    private final PortalSettings portal;
    private final MessageSource texts;

    TrainingCalendar(
            TrainingRepository trainings,
            TrainingList list,
            FollowedTrainings followed,
            CalendarFiles files,
            PortalSettings portal,
            MessageSource texts) {
        this.trainings = trainings;
        this.list = list;
        this.followed = followed;
        this.files = files;
        this.portal = portal;
        this.texts = texts;
    }

    /** @throws java.util.NoSuchElementException when the organisation has no such training */
    public Optional<byte[]> ofOrganisation(UUID organisationId, UUID trainingId) {
        TrainingView training = list.find(organisationId, trainingId);
        return file(
                trainingId,
                training.version(),
                training.details(),
                training.instrument(),
                training.trainer().name());
    }

    /** @throws java.util.NoSuchElementException when the person is in no such training */
    public Optional<byte[]> ofParticipant(UUID accountId, UUID trainingId) {
        FollowedTraining training = followed.find(accountId, trainingId);
        int version = trainings.findById(trainingId).orElseThrow().currentVersion();
        return file(trainingId, version, training.details(), training.instrument(), training.trainer());
    }

    private Optional<byte[]> file(
            UUID id, int version, TrainingDetails details, String instrument, Optional<String> trainer) {
        if (details.days().isEmpty()) {
            return Optional.empty();
        }
        String description = description(id, details, instrument, trainer);
        List<CalendarEntry> entries = details.days().stream()
                .map(day -> new CalendarEntry(
                        uid(id, day),
                        version,
                        day.date(),
                        Optional.ofNullable(day.startsAt()),
                        Optional.ofNullable(day.endsAt()),
                        details.name(),
                        Optional.of(details.location()),
                        Optional.of(description)))
                .toList();
        return Optional.of(files.planned(entries));
    }

    /** A day that moves to another date is another day, because nothing says which one it was. */
    private String uid(UUID trainingId, TrainingDay day) {
        return trainingId + "-" + day.date() + "@"
                + URI.create(portal.baseUrl()).getHost();
    }

    private String description(UUID id, TrainingDetails details, String instrument, Optional<String> trainer) {
        return Stream.of(
                        Optional.of(instrument),
                        trainer.map(name -> text("trainings.calendar.trainer", name)),
                        details.description(),
                        Optional.of(text("trainings.calendar.page", portal.page("/trainingen/" + id))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    private String text(String key, String argument) {
        return texts.getMessage(key, new Object[] {argument}, Belgium.LOCALE);
    }
}
