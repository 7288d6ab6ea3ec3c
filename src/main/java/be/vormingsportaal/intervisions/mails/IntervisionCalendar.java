package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.calendar.CalendarEntry;
import be.vormingsportaal.calendar.CalendarFiles;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.mail.Mail.Attachment;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PortalSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes an intervision for the calendar of a person who has a seat in it. */
@Component
public class IntervisionCalendar {

    private static final String FILE_NAME = "intervisie.ics";

    private final CalendarFiles files;
    private final InstrumentService instruments;
    private final PortalSettings portal;
    private final MessageSource texts;

    IntervisionCalendar(
            CalendarFiles files, InstrumentService instruments, PortalSettings portal, MessageSource texts) {
        this.files = files;
        this.instruments = instruments;
        this.portal = portal;
        this.texts = texts;
    }

    public Attachment planned(Intervision intervision, Enrolment enrolment) {
        return file(files.planned(List.of(entry(intervision, enrolment, intervision.calendarSequence()))));
    }

    Attachment calledOff(Intervision intervision, Enrolment enrolment) {
        return file(files.calledOff(List.of(entry(intervision, enrolment, intervision.calendarSequence() + 1))));
    }

    private static Attachment file(byte[] content) {
        return new Attachment(FILE_NAME, CalendarFiles.MEDIA_TYPE, content);
    }

    /**
     * The entry belongs to the enrolment and not to the intervision: a person who enrols again after cancelling gets a
     * new entry.
     */
    private CalendarEntry entry(Intervision intervision, Enrolment enrolment, int sequence) {
        IntervisionDetails details = intervision.details();
        String title = text("intervisions.calendar.title", instruments.name(details.instrumentCode()));
        return new CalendarEntry(
                enrolment.id() + "@" + URI.create(portal.baseUrl()).getHost(),
                sequence,
                details.heldOn(),
                Optional.of(details.startsAt()),
                Optional.of(details.endsAt()),
                title,
                details.location().or(details::onlineLink),
                Optional.of(description(details)));
    }

    private String description(IntervisionDetails details) {
        return Stream.of(
                        Optional.of(text("intervisions.calendar.givenBy", details.givenBy())),
                        details.onlineLink().map(link -> text("intervisions.calendar.online", link)),
                        Optional.of(text(
                                "intervisions.calendar.page",
                                portal.page("/instrumenten/" + details.instrumentCode() + "/intervisies"))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Belgium.LOCALE);
    }
}
