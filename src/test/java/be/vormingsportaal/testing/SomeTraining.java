package be.vormingsportaal.testing;

import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Details of a training for a test, which says only what it is about. */
public final class SomeTraining {

    private final UUID trainer;
    private String name = "Groep 5";
    private String code = "ltcf";
    private String location = "Gent";
    private String description;
    private List<TrainingDay> days = List.of();

    private SomeTraining(UUID trainer) {
        this.trainer = trainer;
    }

    /** "Groep 5" in Gent, for BelRAI LTCF, without description and without days. */
    public static SomeTraining by(UUID trainer) {
        return new SomeTraining(trainer);
    }

    public SomeTraining named(String name) {
        this.name = name;
        return this;
    }

    public SomeTraining about(String code) {
        this.code = code;
        return this;
    }

    public SomeTraining at(String location) {
        this.location = location;
        return this;
    }

    public SomeTraining described(String description) {
        this.description = description;
        return this;
    }

    public SomeTraining on(TrainingDay... days) {
        this.days = List.of(days);
        return this;
    }

    public TrainingDetails details() {
        return new TrainingDetails(name, code, location, Optional.of(trainer), Optional.ofNullable(description), days);
    }
}
