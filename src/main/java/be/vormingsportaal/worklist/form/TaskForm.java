package be.vormingsportaal.worklist.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form of a task: the questions of Tasklist, in the same order. */
public record TaskForm(List<FormPart> parts) {

    public TaskForm {
        parts = List.copyOf(parts);
    }

    public List<FormField> fields() {
        return parts.stream()
                .filter(FormField.class::isInstance)
                .map(FormField.class::cast)
                .toList();
    }

    /** The names of the choices for which a part is shown, for people who see all parts at once. */
    public String onlyFor(FormPart part) {
        FormCondition only = part.condition().orElseThrow();
        List<String> names = fields().stream()
                .filter(field -> field.key().equals(only.key()))
                .flatMap(field -> field.options().stream())
                .filter(option -> only.values().contains(option.value()))
                .map(FormOption::name)
                .toList();
        return String.join(", ", names);
    }

    /** What is wrong with what was typed, by field, in the order of the form. What is not shown is not looked at. */
    public Map<String, AnswerProblem> problems(Map<String, String> typed) {
        Map<String, AnswerProblem> problems = new LinkedHashMap<>();
        fields().stream()
                .filter(field -> field.isShown(typed))
                .forEach(field -> AnswerProblem.of(field, text(field, typed))
                        .ifPresent(problem -> problems.put(field.key(), problem)));
        return problems;
    }

    /** What Tasklist would send: nothing that is not shown, and nothing that the form does not ask. */
    public Map<String, String> answers(Map<String, String> typed) {
        Map<String, String> answers = new HashMap<>();
        fields().stream()
                .filter(field -> field.isShown(typed) && !text(field, typed).isEmpty())
                .forEach(field -> answers.put(field.key(), text(field, typed)));
        return answers;
    }

    /**
     * The fields with only some of the choices of one of them, and without what is for other choices. The texts, which
     * are about one task, are left out; empty when none of these choices is in it.
     */
    public Optional<TaskForm> only(String key, Set<String> values) {
        List<FormPart> some = parts.stream()
                .filter(FormPart::isField)
                .filter(part -> part.condition()
                        .filter(only -> only.key().equals(key))
                        .map(only -> only.values().stream().anyMatch(values::contains))
                        .orElse(true))
                .map(part -> part instanceof FormField field && field.key().equals(key) ? some(field, values) : part)
                .toList();
        TaskForm form = new TaskForm(some);
        return form.fields().stream()
                        .anyMatch(field ->
                                field.key().equals(key) && !field.options().isEmpty())
                ? Optional.of(form)
                : Optional.empty();
    }

    private static FormField some(FormField field, Set<String> values) {
        return field.with(field.options().stream()
                .filter(option -> values.contains(option.value()))
                .toList());
    }

    private static String text(FormField field, Map<String, String> typed) {
        return typed.getOrDefault(field.key(), "").strip();
    }
}
