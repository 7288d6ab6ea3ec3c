package be.vormingsportaal.web.worklist;

import be.vormingsportaal.worklist.form.AnswerProblem;
import be.vormingsportaal.worklist.form.FormField;
import be.vormingsportaal.worklist.form.TaskForm;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a task with what somebody typed into it. Only templates and controllers of tasks use it.
 *
 * @param typed by the key of the field
 * @param problems what is wrong, by the key of the field
 * @param refusal the sentence of the step that did not take the answer
 */
public record TypedAnswers(
        TaskForm form, Map<String, String> typed, Map<String, AnswerProblem> problems, Optional<String> refusal) {

    static TypedAnswers empty(TaskForm form) {
        return new TypedAnswers(form, Map.of(), Map.of(), Optional.empty());
    }

    static TypedAnswers checked(TaskForm form, Map<String, String> typed) {
        return new TypedAnswers(form, typed, form.problems(typed), Optional.empty());
    }

    TypedAnswers refused(String sentence) {
        return new TypedAnswers(form, typed, problems, Optional.of(sentence));
    }

    public boolean isWrong() {
        return !problems.isEmpty() || refusal.isPresent();
    }

    /** What was typed, also when it is wrong. */
    public String text(FormField field) {
        return typed.getOrDefault(field.key(), "");
    }

    /** The key of the sentence that says what is wrong with a field. */
    public Optional<String> problem(FormField field) {
        return Optional.ofNullable(problems.get(field.key())).map(problem -> "worklist.problem." + problem);
    }

    /** The fields with something wrong, in the order of the form. */
    public Iterable<FormField> wrongFields() {
        return form.fields().stream()
                .filter(field -> problems.containsKey(field.key()))
                .toList();
    }
}
