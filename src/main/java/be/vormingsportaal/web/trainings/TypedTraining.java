package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.training.PlanResult.Problem;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.web.forms.Typed;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.BindingResult;

/** Reads the form of a training, and says at which field a refusal belongs. */
final class TypedTraining {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_DESCRIPTION = 2000;

    private TypedTraining() {}

    /** @return null when something cannot be read */
    static TrainingDetails read(TrainingForm form, BindingResult errors) {
        Typed typed = new Typed(errors);
        String name = typed.line("name", LONGEST_LINE);
        if (form.getInstrument() == null || form.getInstrument().isBlank()) {
            errors.rejectValue("instrument", "trainings.instrument.missing");
        }
        String location = typed.line("location", LONGEST_LINE);
        UUID trainer = id(form.getTrainer());
        if (trainer == null) {
            errors.rejectValue("trainer", "trainings.trainer.missing");
        }
        List<TrainingDay> days = TypedDays.read(form, errors);
        String description = typed.optionalText("description", LONGEST_DESCRIPTION);
        return errors.hasErrors()
                ? null
                : new TrainingDetails(name, form.getInstrument(), location, trainer, description, days);
    }

    static void refuse(Problem problem, BindingResult errors) {
        String code = "trainings.problem." + problem;
        switch (problem) {
            case INSTRUMENT_NOT_IN_USE, INSTRUMENT_NOT_OF_ALL -> errors.rejectValue("instrument", code);
            case NOT_A_TRAINER, TRAINER_WITHOUT_ATTEST -> errors.rejectValue("trainer", code);
            case CHANGED_MEANWHILE -> errors.reject(code);
        }
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
