package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;
import be.vormingsportaal.shared.ReadableText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Takes what a form sent out of the case: what was typed belongs in the rows, and nowhere else. It may be anything. */
final class FormAnswers {

    private FormAnswers() {}

    /** @return null when it is no text; the engine's history keeps the last value of what is removed, so that is none */
    static String text(DelegateExecution execution, ProcessVariable<String> variable) {
        if (!execution.hasVariable(variable.name())) {
            return null;
        }
        Object sent = execution.getVariable(variable.name());
        execution.setVariable(variable.name(), null);
        execution.removeVariable(variable.name());
        return sent instanceof String text ? ReadableText.of(text) : null;
    }

    /** @return null when it is no day */
    static LocalDate day(DelegateExecution execution, ProcessVariable<String> variable) {
        String text = text(execution, variable);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @return empty when it names none of them */
    static <E extends Enum<E>> Optional<E> choice(
            DelegateExecution execution, ProcessVariable<String> variable, Class<E> choices) {
        String text = text(execution, variable);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst();
    }
}
