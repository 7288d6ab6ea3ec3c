package be.vormingsportaal.worklist.task;

import java.util.Optional;

/**
 * What came of an act.
 *
 * @param why the sentence of the step that refused an answer
 */
public record TaskResult(Outcome outcome, Optional<String> why) {

    /** How it went. */
    public enum Outcome {
        DONE,
        /** It was completed meanwhile, or is not for this person. */
        GONE,
        /** Somebody else has it. */
        TAKEN,
        /** The step behind the task does not take this answer. */
        REFUSED,
        NOT_ALLOWED
    }

    public static TaskResult of(Outcome outcome) {
        return new TaskResult(outcome, Optional.empty());
    }

    public static TaskResult refused(String sentence) {
        return new TaskResult(Outcome.REFUSED, Optional.of(sentence));
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }
}
