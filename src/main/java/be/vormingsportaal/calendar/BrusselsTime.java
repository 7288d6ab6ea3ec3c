package be.vormingsportaal.calendar;

import be.vormingsportaal.shared.Belgium;

/** The rules of summer and winter time since 1996, which stand in every calendar file with times. */
final class BrusselsTime {

    static final String ID = Belgium.ZONE.getId();

    private static final String SUMMER = "+0200";
    private static final String WINTER = "+0100";

    private BrusselsTime() {}

    static void addTo(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", ID);
        addChange(lines, "DAYLIGHT", "CEST", "19960331T020000", WINTER, SUMMER, 3);
        addChange(lines, "STANDARD", "CET", "19961027T030000", SUMMER, WINTER, 10);
        lines.add("END", "VTIMEZONE");
    }

    private static void addChange(
            ContentLines lines, String kind, String name, String first, String before, String after, int month) {
        lines.add("BEGIN", kind)
                .add("TZNAME", name)
                .add("DTSTART", first)
                .add("TZOFFSETFROM", before)
                .add("TZOFFSETTO", after)
                .add("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")
                .add("END", kind);
    }
}
