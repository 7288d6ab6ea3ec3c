package be.vormingsportaal.web.securitylog;

import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.web.forms.ListAddress;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.forms.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which events the page shows, as it stands in its address.
 *
 * @param text parts of the name or address of a person
 * @param from the first day
 * @param to the last day
 * @param wrongDay whether a day was typed that is none
 * @param page from 1
 */
public record SecurityLogFilter(
        String text,
        Optional<SecurityEventKind> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean wrongDay,
        int page) {

    static final String PAGE = "/beheer/beveiligingslog";

    private static final int LONGEST_TEXT = 200;
    private static final String FROM = "van";
    private static final String TO = "tot";

    static SecurityLogFilter of(Map<String, String> parameters) {
        Optional<LocalDate> from = day(parameters, FROM);
        Optional<LocalDate> to = day(parameters, TO);
        return new SecurityLogFilter(
                ListAddress.text(parameters, LONGEST_TEXT),
                ListAddress.constant(parameters, "soort", SecurityEventKind.class),
                from,
                to,
                isWrong(parameters, FROM, from) || isWrong(parameters, TO, to),
                PageNumber.of(parameters.getOrDefault("pagina", "")).number());
    }

    private static Optional<LocalDate> day(Map<String, String> parameters, String name) {
        return Typed.day(parameters.getOrDefault(name, ""));
    }

    private static boolean isWrong(Map<String, String> parameters, String name, Optional<LocalDate> read) {
        return read.isEmpty() && !parameters.getOrDefault(name, "").isBlank();
    }

    Optional<Instant> start() {
        return from.map(day -> day.atStartOfDay(Belgium.ZONE).toInstant());
    }

    Optional<Instant> end() {
        return to.map(day -> day.plusDays(1).atStartOfDay(Belgium.ZONE).toInstant());
    }

    public SecurityLogFilter onPage(int other) {
        return new SecurityLogFilter(text, kind, from, to, wrongDay, other);
    }

    public boolean narrows() {
        return !text.isEmpty() || kind.isPresent() || from.isPresent() || to.isPresent();
    }

    /** The text behind the address of the page. */
    public String address() {
        return ListAddress.query(
                ListAddress.part("zoek", text),
                ListAddress.part("soort", kind.map(ListAddress::name).orElse("")),
                ListAddress.part(FROM, from.map(LocalDate::toString).orElse("")),
                ListAddress.part(TO, to.map(LocalDate::toString).orElse("")),
                ListAddress.part("pagina", page == 1 ? "" : String.valueOf(page)));
    }
}
