package be.vormingsportaal.engine;

import be.vormingsportaal.shared.ReadableText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Reads what the form of a task sent. It may be anything, because the person who completes the task can send any
 * variable. What was typed is removed from the case, because it belongs only in the rows.
 */
public final class FormAnswers {

    private FormAnswers() {}

    /**
     * Leaves the choice in the case, where the diagram decides on it.
     *
     * @return empty when it names none of these
     */
    public static <E extends Enum<E>> Optional<E> choice(
            DelegateExecution execution, ProcessVariable<String> variable, Class<E> choices) {
        return named(choices, execution.getVariable(variable.name()));
    }

    /** Does the same as {@link #choice}, and removes the choice from the case. */
    public static <E extends Enum<E>> Optional<E> takeChoice(
            DelegateExecution execution, ProcessVariable<String> variable, Class<E> choices) {
        return takeText(execution, variable).flatMap(text -> named(choices, text));
    }

    /** @return empty when nothing was sent, or something that is no text */
    public static Optional<String> takeText(DelegateExecution execution, ProcessVariable<String> variable) {
        if (!execution.hasVariable(variable.name())) {
            return Optional.empty();
        }
        Object sent = execution.getVariable(variable.name());
        // the engine's history keeps the last value of a variable that was removed, so the variable is emptied first
        execution.setVariable(variable.name(), null);
        execution.removeVariable(variable.name());
        return sent instanceof String text ? Optional.of(ReadableText.of(text)) : Optional.empty();
    }

    /** @return empty when it is no day */
    public static Optional<LocalDate> takeDay(DelegateExecution execution, ProcessVariable<String> variable) {
        return takeText(execution, variable).flatMap(FormAnswers::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> choices, Object sent) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(sent))
                .findFirst();
    }
}
