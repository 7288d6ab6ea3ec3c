package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.trainings.TrainingForm.Row;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.validation.BindingResult;

/** Reads the rows of days of a training's form. A row that cannot be read becomes an error that names it. */
final class TypedDays {

    static final String FIELD = "dates";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("[H:mm[:ss]][H.mm][H'u'mm][H'u']");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final BindingResult errors;
    private final List<TrainingDay> days = new ArrayList<>();
    private final Set<LocalDate> dates = new HashSet<>();

    private TypedDays(BindingResult errors) {
        this.errors = errors;
    }

    static List<TrainingDay> read(TrainingForm form, BindingResult errors) {
        TypedDays typed = new TypedDays(errors);
        form.rows().stream().filter(row -> !row.isBlank()).forEach(typed::read);
        if (typed.days.size() > TrainingDetails.MOST_DAYS) {
            errors.rejectValue(FIELD, "trainings.days.tooMany", new Object[] {TrainingDetails.MOST_DAYS}, null);
        }
        return typed.days;
    }

    private void read(Row row) {
        LocalDate date = Typed.day(row.date())
                .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
                .orElse(null);
        LocalTime start = hour(row.start());
        LocalTime end = hour(row.end());
        boolean readable = (start != null || row.start().isBlank())
                && (end != null || row.end().isBlank());
        if (date == null) {
            reject(row.date().isBlank() ? "trainings.days.dateMissing" : "trainings.days.date", row);
        } else if (!readable) {
            reject("trainings.days.hour", row);
        } else if (end != null && (start == null || !start.isBefore(end))) {
            reject("trainings.days.order", row);
        } else if (isSkipped(date, start) || isSkipped(date, end)) {
            reject("trainings.days.skipped", row);
        } else if (!dates.add(date)) {
            reject("trainings.days.twice", row);
        } else {
            days.add(new TrainingDay(date, start, end));
        }
    }

    private static boolean isSkipped(LocalDate date, LocalTime hour) {
        return hour != null && !Typed.isOnTheClock(date, hour);
    }

    private void reject(String code, Row row) {
        errors.rejectValue(FIELD, code, new Object[] {row.number()}, null);
    }

    /** Null when it is none. */
    private static LocalTime hour(String typed) {
        try {
            return LocalTime.parse(typed.strip(), HOUR).withSecond(0);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
