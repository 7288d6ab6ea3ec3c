package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.calendar.CalendarFiles;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.Mail.Attachment;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingChange;
import be.vormingsportaal.trainings.training.TrainingDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes what several mails about a change of a training have alike. */
@Component
class TrainingMailParts {

    /** Takes days out of a calendar, beside the file that puts the others in. */
    private static final String GONE_DAYS = "vervallen-dagen.ics";

    private static final int ONLY = 1;

    private final TrainingReaders readers;
    private final TrainingEntries entries;
    private final InstrumentCatalogue instruments;
    private final PortalSettings portal;

    TrainingMailParts(
            TrainingReaders readers, TrainingEntries entries, InstrumentCatalogue instruments, PortalSettings portal) {
        this.readers = readers;
        this.entries = entries;
        this.instruments = instruments;
        this.portal = portal;
    }

    /** A mail that says how the training is now, with its days for the calendar. */
    Mail standing(
            String name, TrainingChange change, Training training, AccountView reader, Map<String, Object> facts) {
        Optional<String> trainer = readers.name(training.trainerId());
        String instrument = instruments.all().get(training.instrumentCode()).name();
        Map<String, Object> model = new HashMap<>(facts);
        model.put("details", training.details());
        model.put("instrument", instrument);
        model.put("trainer", trainer);
        model.put("link", portal.page("/trainingen/" + training.id()));
        List<Attachment> files = file(TrainingCalendar.FILE_NAME, entries.planned(training, instrument, trainer))
                .toList();
        return greeting(
                reader,
                new Mail(name, change.id(), ONLY, reader.email(), reader.name().full(), model).with(files));
    }

    /** The file that takes days out of the calendar of somebody who knew them; none when no day went. */
    List<Attachment> gone(TrainingChange change, Training training) {
        Map<UUID, TrainingDay> gone = new HashMap<>(change.days());
        gone.keySet().removeAll(training.days().keySet());
        return file(GONE_DAYS, entries.cancelled(change, gone, training.calendarSequence()))
                .toList();
    }

    /**
     * A mail that says that the training is over for this reader, before it took place. Its file takes the days out of the
     * calendar.
     *
     * @param more what the text says besides the name of the training
     */
    Mail ending(String name, TrainingChange change, AccountView reader, int sequence, Object... more) {
        List<Attachment> files = file(TrainingCalendar.FILE_NAME, entries.cancelled(change, change.days(), sequence))
                .toList();
        Object[] arguments = Stream.concat(Stream.of(change.name(), files.size()), Stream.of(more))
                .toArray();
        return greeting(
                reader,
                Mail.notice(name, change.id(), reader.email(), reader.name().full(), arguments)
                        .with(files));
    }

    /** The mail as this reader may get it: whoever is not registered has a name that somebody else typed. */
    static Mail greeting(AccountView reader, Mail mail) {
        return reader.isRegistered() ? mail : mail.greetingNobody();
    }

    private static Stream<Attachment> file(String name, Optional<byte[]> content) {
        return content.stream().map(bytes -> new Attachment(name, CalendarFiles.MEDIA_TYPE, bytes));
    }
}
