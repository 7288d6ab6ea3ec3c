package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingView;
import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.Text;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form to add or change a training. Its days are rows of three fields.
 *
 * @param version of the training that somebody saw; empty for a new one
 */
record TrainingForm(
        @Line(max = 200) String name,
        @NotBlank(message = "trainings.instrument.missing") String instrument,
        @Line(max = 200) String location,
        String trainer,
        List<String> dates,
        List<String> starts,
        List<String> ends,
        @Text(max = 2000, optional = true) String description,
        String version) {

    private static final int FEWEST_ROWS = 3;
    private static final int MORE_ROWS = 3;

    TrainingForm {
        dates = dates == null ? List.of() : dates;
        starts = starts == null ? List.of() : starts;
        ends = ends == null ? List.of() : ends;
    }

    static TrainingForm empty() {
        return new TrainingForm(null, null, null, null, null, null, null, null, null);
    }

    static TrainingForm of(TrainingView training) {
        TrainingDetails details = training.details();
        return new TrainingForm(
                        details.name(),
                        details.instrumentCode(),
                        details.location(),
                        details.trainerId().map(UUID::toString).orElse(""),
                        details.days().stream()
                                .map(day -> day.date().toString())
                                .toList(),
                        hours(details.days().stream().map(TrainingDay::startsAt)),
                        hours(details.days().stream().map(TrainingDay::endsAt)),
                        details.description().orElse(""),
                        Integer.toString(training.version()))
                .withRows(details.days().size() + 1);
    }

    /** A row as it was typed. */
    record Row(int number, String date, String start, String end) {

        boolean isBlank() {
            return date.isBlank() && start.isBlank() && end.isBlank();
        }
    }

    /** The rows that were typed, and some empty ones. */
    public List<Row> rows() {
        int typed = Math.max(dates.size(), Math.max(starts.size(), ends.size()));
        return IntStream.range(0, Math.max(typed, FEWEST_ROWS))
                .mapToObj(row -> new Row(row + 1, at(dates, row), at(starts, row), at(ends, row)))
                .toList();
    }

    TrainingForm withMoreRows() {
        return withRows(rows().size() + MORE_ROWS);
    }

    public boolean isFull() {
        return rows().size() >= TrainingDetails.MOST_DAYS;
    }

    /** The same form with that many rows or more, but without empty rows beyond the most days that a training has. */
    private TrainingForm withRows(int number) {
        List<String> more = IntStream.range(0, Math.max(dates.size(), Math.min(number, TrainingDetails.MOST_DAYS)))
                .mapToObj(row -> at(dates, row))
                .toList();
        return new TrainingForm(name, instrument, location, trainer, more, starts, ends, description, version);
    }

    private static String at(List<String> typed, int row) {
        String text = row < typed.size() ? typed.get(row) : null;
        return text == null ? "" : text;
    }

    private static List<String> hours(Stream<LocalTime> hours) {
        return hours.map(hour -> hour == null ? "" : hour.toString()).toList();
    }
}
