package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the engine knows about a case. When the case ran more than once, what passed is of all runs, and the rest of the
 * newest.
 *
 * @param process key of its model
 * @param ended empty while it runs
 * @param isStopped whether somebody ended it from outside, so that it did not come to its end
 * @param passed in the order in which it happened
 * @param callers cases that wait for this one, or waited
 * @param called cases that this one waits for, or waited
 */
public record CaseRecord(
        String process,
        Instant began,
        Optional<Instant> ended,
        boolean isStopped,
        List<Passed> passed,
        List<Standing> standing,
        CasePicture picture,
        List<CaseKey> callers,
        List<CaseKey> called) {

    /**
     * An element that the case went through.
     *
     * @param name as the model has it
     * @param isTurn whether it decided how the case went on
     * @param isOwnWork whether the portal did it by itself
     * @param by account of the person who did it, when that is known
     */
    public record Passed(
            String element, String name, boolean isTurn, boolean isOwnWork, Optional<UUID> by, Instant at) {}

    /**
     * An element at which the case stands.
     *
     * @param due when the engine goes on by itself
     * @param problem what went wrong when the portal tried, in technical words
     * @param group who may do it, as a group of the engine
     * @param holder account of the person who took it
     */
    public record Standing(
            Stand stand,
            String element,
            String name,
            Optional<Instant> due,
            Optional<String> problem,
            Optional<String> group,
            Optional<UUID> holder) {}

    /** How a case stands at an element. */
    public enum Stand {
        /** It waits for a person, or for another case. */
        WAITS,
        /** It goes on at a moment. */
        TIMER,
        /** The portal is at work there, or will be shortly. */
        WORKS,
        /** The portal tried and failed, and tries again by itself. */
        TRIES_AGAIN,
        /** The portal tried and failed, and somebody has to see to it. */
        FAILED;

        /** Whether only time has to pass. */
        public boolean isTimer() {
            return this == TIMER;
        }
    }

    public boolean isRunning() {
        return ended.isEmpty();
    }
}
