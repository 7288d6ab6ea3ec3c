package be.vormingsportaal.engine;

/**
 * A case and its aggregate of which one is missing.
 *
 * @param story the key of the process, or of a notice the name of its kind
 * @param businessKey id of the aggregate; empty for a case that was started without one
 */
public record CaseProblem(Kind kind, String story, String businessKey) {

    /** Which of the two is missing. */
    public enum Kind {
        /** A case runs, but what it is about does not exist any more, or never existed. */
        CASE_WITHOUT_AGGREGATE,
        /** A row waits for its case, but there is no such case. */
        AGGREGATE_WITHOUT_CASE
    }
}
