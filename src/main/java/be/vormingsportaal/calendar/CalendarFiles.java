package be.vormingsportaal.calendar;

import be.vormingsportaal.shared.PortalSettings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes calendar files. The quality centre is the organiser in them, with the address for questions. */
@Component
public class CalendarFiles {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final PortalSettings portal;
    private final Clock clock;

    CalendarFiles(PortalSettings portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    /** @param entries at least one */
    public byte[] planned(List<CalendarEntry> entries) {
        return write(entries, "PUBLISH", "CONFIRMED");
    }

    /**
     * Says that these entries, handed out before, are cancelled.
     *
     * @param entries at least one, each with a higher sequence than before
     */
    public byte[] calledOff(List<CalendarEntry> entries) {
        return write(entries, "CANCEL", "CANCELLED");
    }

    private byte[] write(List<CalendarEntry> entries, String method, String status) {
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("PRODID", "-//Vormingsportaal//NL")
                .add("VERSION", "2.0")
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", method);
        if (entries.stream().anyMatch(entry -> entry.from().isPresent())) {
            BrusselsTime.addTo(lines);
        }
        entries.forEach(entry -> add(lines, entry, status));
        return lines.add("END", "VCALENDAR").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(ContentLines lines, CalendarEntry entry, String status) {
        lines.add("BEGIN", "VEVENT")
                .addText("UID", entry.uid())
                .add("SEQUENCE", Integer.toString(entry.sequence()))
                .add("DTSTAMP", MOMENT.format(clock.instant()));
        addTimes(lines, entry);
        lines.addText("SUMMARY", entry.title());
        entry.location().ifPresent(location -> lines.addText("LOCATION", location));
        entry.description().ifPresent(description -> lines.addText("DESCRIPTION", description));
        lines.add("ORGANIZER", "mailto:" + portal.legal().email())
                .add("STATUS", status)
                .add("END", "VEVENT");
    }

    private static void addTimes(ContentLines lines, CalendarEntry entry) {
        if (entry.from().isEmpty()) {
            lines.add("DTSTART;VALUE=DATE", DAY.format(entry.day()))
                    .add("DTEND;VALUE=DATE", DAY.format(entry.day().plusDays(1)));
            return;
        }
        addMoment(lines, "DTSTART", entry.day(), entry.from().get());
        entry.to().ifPresent(to -> addMoment(lines, "DTEND", entry.day(), to));
    }

    private static void addMoment(ContentLines lines, String name, LocalDate day, LocalTime time) {
        lines.add(name + ";TZID=" + BrusselsTime.ID, DAY.format(day) + "T" + TIME.format(time));
    }
}
