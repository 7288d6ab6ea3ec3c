package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.calendar.CalendarEntry;
import be.vormingsportaal.calendar.CalendarFiles;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingChange;
import be.vormingsportaal.trainings.training.TrainingDay;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the days of a training as a calendar file. A day has the same entry for everybody and for ever, also when it moves
 * to another date. There is no file where there is no day.
 */
@Component
class TrainingEntries {

    private final CalendarFiles files;
    private final PortalSettings portal;
    private final MessageSource texts;

    TrainingEntries(CalendarFiles files, PortalSettings portal, MessageSource texts) {
        this.files = files;
        this.portal = portal;
        this.texts = texts;
    }

    /** The days as they are now. */
    Optional<byte[]> planned(Training training, String instrument, Optional<String> trainer) {
        String description = description(training, instrument, trainer);
        return sorted(
                        training.days(),
                        (id, day) -> entry(
                                id,
                                training.calendarSequence(),
                                day,
                                training.name(),
                                training.location(),
                                Optional.of(description)))
                .map(files::planned);
    }

    /** Takes days as they were before a change out of calendars. */
    Optional<byte[]> cancelled(TrainingChange was, Map<UUID, TrainingDay> days, int sequence) {
        return sorted(days, (id, day) -> entry(id, sequence, day, was.name(), was.location(), Optional.empty()))
                .map(files::calledOff);
    }

    private static Optional<List<CalendarEntry>> sorted(Map<UUID, TrainingDay> days, EntryOfDay entry) {
        List<CalendarEntry> entries = days.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(TrainingDay::date)))
                .map(day -> entry.of(day.getKey(), day.getValue()))
                .toList();
        return Optional.of(entries).filter(some -> !some.isEmpty());
    }

    private interface EntryOfDay {

        CalendarEntry of(UUID id, TrainingDay day);
    }

    private CalendarEntry entry(
            UUID id, int sequence, TrainingDay day, String title, String location, Optional<String> description) {
        return new CalendarEntry(
                id + "@" + URI.create(portal.baseUrl()).getHost(),
                sequence,
                day.date(),
                Optional.ofNullable(day.startsAt()),
                Optional.ofNullable(day.endsAt()),
                title,
                Optional.of(location),
                description);
    }

    private String description(Training training, String instrument, Optional<String> trainer) {
        return Stream.of(
                        Optional.of(instrument),
                        trainer.map(name -> text("trainings.calendar.trainer", name)),
                        training.details().description(),
                        Optional.of(text("trainings.calendar.page", portal.page("/trainingen/" + training.id()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    private String text(String key, String argument) {
        return texts.getMessage(key, new Object[] {argument}, Belgium.LOCALE);
    }
}
