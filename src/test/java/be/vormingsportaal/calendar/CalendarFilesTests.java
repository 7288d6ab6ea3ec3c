package be.vormingsportaal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.PortalSettings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files, written and read back. */
class CalendarFilesTests {

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    static final LocalTime NINE = LocalTime.of(9, 0);
    static final LocalTime NOON = LocalTime.of(12, 30);

    final CalendarFiles files = new CalendarFiles(
            new PortalSettings(
                    "https://portaal.example",
                    "a key of more than thirty-two characters",
                    new PortalSettings.Legal(
                            "KCD", "vzw", "Straat 1, 1000 Brussel", "0440.001.007", "Brussel", "belrai@kcd.example")),
            Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void anEntryComesBackAsItWentIn() throws Exception {
        VEvent event = only(read(files.planned(List.of(entry(DAY, NINE, NOON)))));

        assertThat(event.getUid())
                .hasValueSatisfying(uid -> assertThat(uid.getValue()).isEqualTo("dag-1@portaal.example"));
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("BelRAI LTCF – groep 5");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Zaal 2; Gent, België");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Breng mee:\n- pen\\papier");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:belrai@kcd.example");
    }

    @Test
    void everyLineIsShortAndEndsAsTheStandardWants() {
        String text = text(files.planned(List.of(entry("é🎉".repeat(100)))));

        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aLineIsNeverBrokenInsideACharacter() throws Exception {
        for (String before : List.of("", "a", "ab", "abc")) {
            String title = before + "é🎉".repeat(100);
            assertThat(value(only(read(files.planned(List.of(entry(title))))), Property.SUMMARY))
                    .isEqualTo(title);
        }
    }

    /** The reader's check of a file takes its own reading of alarms for ours, so each event is checked by itself. */
    @Test
    void anEventHasWhatTheStandardAsksFor() throws Exception {
        assertThat(only(read(files.planned(List.of(entry(DAY, NINE, NOON)))))
                        .validate()
                        .getEntries())
                .isEmpty();
        assertThat(only(read(files.planned(List.of(wholeDay(DAY))))).validate().getEntries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 01:30, 2026-03-29T00:30:00Z",
        "2026-03-29, 03:30, 2026-03-29T01:30:00Z",
        "2026-03-29, 02:30, 2026-03-29T01:30:00Z",
        "2026-03-30, 09:00, 2026-03-30T07:00:00Z",
        "2026-10-24, 09:00, 2026-10-24T07:00:00Z",
        "2026-10-25, 09:00, 2026-10-25T08:00:00Z",
        "2026-10-25, 02:30, 2026-10-25T00:30:00Z"
    })
    void timesAreThoseOfBrusselsAlsoWhenTheClockChanges(LocalDate day, LocalTime from, Instant moment)
            throws Exception {
        VEvent event = only(read(files.planned(List.of(entry(day, from, null)))));

        DtStart<ZonedDateTime> start = event.getRequiredProperty(Property.DTSTART);
        assertThat(start.getDate().toInstant()).isEqualTo(moment);
    }

    @Test
    void theRulesOfTheZoneStandInTheFileWithoutItsHistory() throws Exception {
        byte[] file = files.planned(List.of(entry(DAY, NINE, NOON)));

        VTimeZone zone = (VTimeZone) read(file).getComponent("VTIMEZONE").orElseThrow();
        assertThat(zone.getObservances()).hasSize(2);
        assertThat(text(file))
                .contains("TZID:Europe/Brussels", "DTSTART;TZID=Europe/Brussels:20261103T090000")
                .contains("DTEND;TZID=Europe/Brussels:20261103T123000")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    }

    @Test
    void withoutTimesItTakesTheWholeDay() {
        assertThat(text(files.planned(List.of(wholeDay(DAY)))))
                .contains("DTSTART;VALUE=DATE:20261103", "DTEND;VALUE=DATE:20261104")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void withoutAnEndItOnlyBegins() {
        assertThat(text(files.planned(List.of(entry(DAY, NINE, null)))))
                .contains("DTSTART;TZID=Europe/Brussels:20261103T090000")
                .doesNotContain("DTEND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Groep 5\r\nATTENDEE:mailto:somebody@elders.example",
                "Groep 5\nEND:VEVENT\nBEGIN:VEVENT",
                "Groep 5\rX-EVIL:1",
                "Groep 5\u2028X-EVIL:1",
                "Groep 5\u0085X-EVIL:1",
                "Groep 5\u0000\u0007",
                "\";:,\\n",
                "شكرا 🎉 \uD83C"
            })
    void whatPeopleTypedAddsNoLinesToTheFile(String typed) throws Exception {
        byte[] plain = files.planned(List.of(entry(DAY, NINE, NOON)));
        byte[] file = files.planned(List.of(new CalendarEntry(
                "dag-1@portaal.example",
                3,
                DAY,
                Optional.of(NINE),
                Optional.of(NOON),
                typed,
                Optional.of(typed),
                Optional.of(typed))));

        VEvent event = only(read(file));
        assertThat(event.getPropertyList().getAll().stream().map(Property::getName))
                .containsExactlyElementsOf(only(read(plain)).getPropertyList().getAll().stream()
                        .map(Property::getName)
                        .toList());
        assertThat(text(file).lines().filter(line -> line.startsWith("ATTENDEE") || line.startsWith("X-EVIL")))
                .isEmpty();
    }

    @Test
    void whatIsCalledOffSaysSoToEveryCalendarThatHasIt() throws Exception {
        byte[] file = files.calledOff(List.of(entry(DAY, NINE, NOON)));

        assertThat(text(file)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:dag-1@portaal.example", "SEQUENCE:3");
        assertThat(only(read(file)).validate().getEntries()).isEmpty();
    }

    @Test
    void whatIsPlannedIsPublished() {
        assertThat(text(files.planned(List.of(wholeDay(DAY))))).contains("METHOD:PUBLISH", "STATUS:CONFIRMED");
    }

    private static CalendarEntry entry(LocalDate day, LocalTime from, LocalTime to) {
        return new CalendarEntry(
                "dag-1@portaal.example",
                3,
                day,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                "BelRAI LTCF – groep 5",
                Optional.of("Zaal 2; Gent, België"),
                Optional.of("Breng mee:\r\n- pen\\papier"));
    }

    private static CalendarEntry entry(String title) {
        return new CalendarEntry(
                "dag-1@portaal.example",
                0,
                DAY,
                Optional.of(NINE),
                Optional.of(NOON),
                title,
                Optional.empty(),
                Optional.empty());
    }

    private static CalendarEntry wholeDay(LocalDate day) {
        return new CalendarEntry(
                "dag-2@portaal.example",
                0,
                day,
                Optional.empty(),
                Optional.empty(),
                "Groep 5",
                Optional.empty(),
                Optional.empty());
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
