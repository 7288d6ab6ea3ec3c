package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Problem;
import be.vormingsportaal.web.forms.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.BindingResult;

/** Reads the form of a training, and says at which field a refusal belongs. */
final class TypedTraining {

    private TypedTraining() {}

    /** @return empty when something cannot be read */
    static Optional<TrainingDetails> read(TrainingForm form, BindingResult errors) {
        Optional<UUID> trainer = id(form.trainer());
        if (trainer.isEmpty()) {
            errors.rejectValue("trainer", "trainings.trainer.missing");
        }
        List<TrainingDay> days = TypedDays.read(form, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new TrainingDetails(
                        form.name().strip(),
                        form.instrument(),
                        form.location().strip(),
                        trainer,
                        Typed.text(form.description()),
                        days));
    }

    static void refuse(Problem problem, BindingResult errors) {
        String code = "trainings.problem." + problem;
        switch (problem) {
            case INSTRUMENT_NOT_IN_USE, INSTRUMENT_NOT_OF_ALL -> errors.rejectValue("instrument", code);
            case NOT_A_TRAINER, INSTRUMENT_NOT_OF_TRAINER, TRAINER_WITHOUT_ATTEST ->
                errors.rejectValue("trainer", code);
            case CALLED_OFF, CHANGED_MEANWHILE -> errors.reject(code);
        }
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed == null ? "" : typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
