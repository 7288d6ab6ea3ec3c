package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.planning.PlanResult.Problem;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.web.forms.Typed;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads the form of an intervision, and says at which field a refusal belongs. */
@Component
class TypedIntervision {

    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_SEATS = 500;
    private static final Money DEAREST = Money.ofCents(1_000_000);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private final IntervisionList intervisions;

    TypedIntervision(IntervisionList intervisions) {
        this.intervisions = intervisions;
    }

    /** @return null when something cannot be read, or does not go together */
    IntervisionDetails read(IntervisionForm form, BindingResult errors) {
        Typed typed = new Typed(errors);
        if (form.getInstrument() == null || form.getInstrument().isBlank()) {
            errors.rejectValue("instrument", "intervisions.instrument.missing");
        }
        LocalDate day = typed.date("heldOn");
        LocalTime from = hour("startsAt", form.getStartsAt(), errors);
        LocalTime to = hour("endsAt", form.getEndsAt(), errors);
        if (from != null && to != null && !from.isBefore(to)) {
            errors.rejectValue("endsAt", "intervisions.form.order");
        }
        String place = typed.optionalText("location", LONGEST_PLACE);
        String link = link(typed, errors);
        if (place == null && link == null && !errors.hasFieldErrors("onlineLink")) {
            errors.rejectValue("location", "intervisions.form.nowhere");
        }
        String givenBy = typed.line("givenBy", LONGEST_NAME);
        Integer capacity = typed.number("capacity", 1, MOST_SEATS);
        Money price = price(form.getPrice(), errors);
        if (form.getVat() == null && !errors.hasFieldErrors("vat")) {
            errors.rejectValue("vat", "intervisions.form.vat");
        }
        LocalDate closes = day == null ? null : dayBefore("closesOn", form.getClosesOn(), day, typed, errors);
        LocalDate cancel = day == null ? null : dayBefore("cancelUntil", form.getCancelUntil(), day, typed, errors);
        return errors.hasErrors()
                ? null
                : new IntervisionDetails(
                        form.getInstrument(),
                        day,
                        from,
                        to,
                        place,
                        link,
                        givenBy,
                        capacity,
                        price,
                        form.getVat(),
                        closes,
                        cancel);
    }

    private static LocalTime hour(String field, String text, BindingResult errors) {
        try {
            return LocalTime.parse(text == null ? "" : text.strip(), HOUR);
        } catch (DateTimeParseException nonsense) {
            errors.rejectValue(field, "intervisions.form.hour");
            return null;
        }
    }

    private static String link(Typed typed, BindingResult errors) {
        String link = typed.optionalText("onlineLink", LONGEST_LINK);
        if (link != null && !isAddress(link)) {
            errors.rejectValue("onlineLink", "intervisions.form.link");
        }
        return link;
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    private static Money price(String text, BindingResult errors) {
        Money price = Money.parse(text).orElse(null);
        if (price == null || price.isMoreThan(DEAREST)) {
            errors.rejectValue("price", "intervisions.form.price");
            return null;
        }
        return price;
    }

    /** Left empty, the usual day; in no case after the intervision. */
    private LocalDate dayBefore(String field, String text, LocalDate heldOn, Typed typed, BindingResult errors) {
        if (text == null || text.isBlank()) {
            return field.equals("closesOn") ? intervisions.usualClosing(heldOn) : intervisions.usualCancelUntil(heldOn);
        }
        LocalDate day = typed.date(field);
        if (day != null && day.isAfter(heldOn)) {
            errors.rejectValue(field, "intervisions.form.after");
        }
        return day;
    }

    static void refuse(Problem problem, BindingResult errors) {
        String code = "intervisions.plan." + problem;
        switch (problem) {
            case INSTRUMENT_NOT_IN_USE -> errors.rejectValue("instrument", code);
            case IN_THE_PAST, TOO_FAR_AHEAD -> errors.rejectValue("heldOn", code);
            case CLOSES_IN_THE_PAST -> errors.rejectValue("closesOn", code);
            case CANCEL_IN_THE_PAST -> errors.rejectValue("cancelUntil", code);
            case NO_VAT_NUMBER -> errors.rejectValue("vat", code);
            case FEWER_THAN_GIVEN -> errors.rejectValue("capacity", code);
            case NOT_PLANNED, CHANGED_MEANWHILE -> errors.reject(code);
        }
    }
}
