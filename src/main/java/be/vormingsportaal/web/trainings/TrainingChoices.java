package be.vormingsportaal.web.trainings;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.trainings.training.TrainerChoice;
import be.vormingsportaal.trainings.training.TrainingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lists in the form of a training. What the training has now can always be kept. */
@Component
class TrainingChoices {

    private final InstrumentService instruments;
    private final TrainerChoice trainers;

    TrainingChoices(InstrumentService instruments, TrainerChoice trainers) {
        this.instruments = instruments;
        this.trainers = trainers;
    }

    /** @param kept whether it is only offered because the training has it now */
    public record Choice(String value, String label, boolean kept) {}

    /** @param training empty for a new one */
    List<Choice> instruments(Optional<TrainingView> training) {
        List<Choice> choices = new ArrayList<>(instruments.active().stream()
                .map(instrument -> new Choice(instrument.code(), instrument.name(), false))
                .toList());
        training.ifPresent(current -> keep(choices, current.details().instrumentCode(), current.instrument()));
        return choices;
    }

    /** Each trainer stands with the instruments for which the attest is valid. */
    List<Choice> trainers(UUID organisationId, Optional<TrainingView> training) {
        List<InstrumentView> inUse = instruments.active();
        List<Choice> choices = new ArrayList<>(trainers.of(organisationId).stream()
                .map(trainer -> new Choice(trainer.accountId().toString(), label(trainer, inUse), false))
                .toList());
        training.map(TrainingView::trainer)
                .ifPresent(current -> current.accountId()
                        .ifPresent(id ->
                                keep(choices, id.toString(), current.name().orElseThrow())));
        return choices;
    }

    private static void keep(List<Choice> choices, String value, String label) {
        if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
            choices.add(new Choice(value, label, true));
        }
    }

    private static String label(TrainerChoice.Choice trainer, List<InstrumentView> inUse) {
        return inUse.stream()
                .filter(instrument -> trainer.instruments().contains(instrument.code()))
                .map(InstrumentView::name)
                .collect(Collectors.joining(", ", trainer.name() + " (", ")"));
    }
}
