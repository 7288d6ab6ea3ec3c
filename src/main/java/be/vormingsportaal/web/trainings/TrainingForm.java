package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The form to add or change a training. Its days are rows of three fields. */
public class TrainingForm {

    private static final int FEWEST_ROWS = 3;
    private static final int MORE_ROWS = 3;

    private String name;
    private String instrument;
    private String location;
    private String trainer;
    private String description;
    private List<String> dates = new ArrayList<>();
    private List<String> starts = new ArrayList<>();
    private List<String> ends = new ArrayList<>();
    private int version;
    private int rowCount = FEWEST_ROWS;

    static TrainingForm of(TrainingView training) {
        TrainingDetails details = training.details();
        TrainingForm form = new TrainingForm();
        form.name = details.name();
        form.instrument = details.instrumentCode();
        form.location = details.location();
        form.trainer = details.trainerId() == null ? "" : details.trainerId().toString();
        form.description = details.description();
        form.dates = details.days().stream().map(day -> day.date().toString()).toList();
        form.starts = details.days().stream()
                .map(TrainingDay::startsAt)
                .map(TrainingForm::hour)
                .toList();
        form.ends = details.days().stream()
                .map(TrainingDay::endsAt)
                .map(TrainingForm::hour)
                .toList();
        form.version = training.version();
        form.rowCount = Math.max(FEWEST_ROWS, details.days().size() + 1);
        return form;
    }

    /** A row as it was typed. */
    public record Row(int number, String date, String start, String end) {

        boolean isBlank() {
            return date.isBlank() && start.isBlank() && end.isBlank();
        }
    }

    /** Those that were typed, and some to type in. */
    public List<Row> getRows() {
        int typed = Math.max(dates.size(), Math.max(starts.size(), ends.size()));
        return IntStream.range(0, Math.max(typed, Math.min(rowCount, TrainingDetails.MOST_DAYS)))
                .mapToObj(row -> new Row(row + 1, at(dates, row), at(starts, row), at(ends, row)))
                .toList();
    }

    void addRows() {
        rowCount = getRows().size() + MORE_ROWS;
    }

    public boolean isFull() {
        return getRows().size() >= TrainingDetails.MOST_DAYS;
    }

    private static String at(List<String> typed, int row) {
        String text = row < typed.size() ? typed.get(row) : null;
        return text == null ? "" : text;
    }

    private static String hour(LocalTime hour) {
        return hour == null ? "" : hour.toString();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String trainer) {
        this.trainer = trainer;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<String> getDates() {
        return dates;
    }

    public void setDates(List<String> dates) {
        this.dates = dates == null ? new ArrayList<>() : dates;
    }

    public List<String> getStarts() {
        return starts;
    }

    public void setStarts(List<String> starts) {
        this.starts = starts == null ? new ArrayList<>() : starts;
    }

    public List<String> getEnds() {
        return ends;
    }

    public void setEnds(List<String> ends) {
        this.ends = ends == null ? new ArrayList<>() : ends;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
