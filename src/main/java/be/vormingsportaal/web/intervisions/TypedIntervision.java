package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult.Problem;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.web.forms.Typed;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads the form of an intervision, and says at which field a refusal belongs. */
@Component
class TypedIntervision {

    private static final Money DEAREST = Money.ofCents(1_000_000);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private final IntervisionList intervisions;

    TypedIntervision(IntervisionList intervisions) {
        this.intervisions = intervisions;
    }

    /**
     * @param instrument of the intervision
     * @return empty when something cannot be read, or does not fit together
     */
    Optional<IntervisionDetails> read(IntervisionForm form, String instrument, BindingResult errors) {
        Optional<LocalTime> from = hour("startsAt", form.startsAt(), errors);
        Optional<LocalTime> to = hour("endsAt", form.endsAt(), errors);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            errors.rejectValue("endsAt", "intervisions.form.order");
        }
        Optional<String> link = Typed.text(form.onlineLink());
        if (link.isPresent() && !isAddress(link.get())) {
            errors.rejectValue("onlineLink", "intervisions.form.link");
        }
        if (Typed.isBlank(form.location()) && link.isEmpty()) {
            errors.rejectValue("location", "intervisions.form.nowhere");
        }
        Optional<Money> price = Money.parse(form.price()).filter(typed -> !typed.isMoreThan(DEAREST));
        if (price.isEmpty()) {
            errors.rejectValue("price", "intervisions.form.price");
        }
        Optional<LocalDate> day = Typed.day(form.heldOn());
        refuseSkipped(day, "startsAt", from, errors);
        refuseSkipped(day, "endsAt", to, errors);
        refuseAfter(day, "closesOn", form.closesOn(), errors);
        refuseAfter(day, "cancelUntil", form.cancelUntil(), errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new IntervisionDetails(
                        instrument,
                        day.orElseThrow(),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        Typed.text(form.location()),
                        link,
                        form.givenBy().strip(),
                        Typed.number(form.capacity()).orElseThrow(),
                        price.orElseThrow(),
                        form.vat(),
                        Typed.day(form.closesOn()).orElseGet(() -> intervisions.usualClosing(day.orElseThrow())),
                        Typed.day(form.cancelUntil())
                                .orElseGet(() -> intervisions.usualCancelUntil(day.orElseThrow()))));
    }

    private static Optional<LocalTime> hour(String field, String text, BindingResult errors) {
        try {
            return Optional.of(LocalTime.parse(text == null ? "" : text.strip(), HOUR));
        } catch (DateTimeParseException nonsense) {
            errors.rejectValue(field, "intervisions.form.hour");
            return Optional.empty();
        }
    }

    private static void refuseSkipped(
            Optional<LocalDate> day, String field, Optional<LocalTime> hour, BindingResult errors) {
        if (day.isPresent() && hour.isPresent() && !Typed.isOnTheClock(day.get(), hour.get())) {
            errors.rejectValue(field, "intervisions.form.skipped");
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    /** A day that is left empty becomes the usual day. No day may be after the intervision. */
    private static void refuseAfter(Optional<LocalDate> heldOn, String field, String text, BindingResult errors) {
        Optional<LocalDate> typed = Typed.day(text);
        if (heldOn.isPresent() && typed.isPresent() && typed.get().isAfter(heldOn.get())) {
            errors.rejectValue(field, "intervisions.form.after");
        }
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
