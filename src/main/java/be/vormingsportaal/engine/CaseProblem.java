package be.vormingsportaal.engine;

/**
 * A case and its aggregate that do not go together.
 *
 * @param story the key of the process, or of a notice the name of its kind
 * @param businessKey id of the aggregate; empty for a case that was started without one
 */
public record CaseProblem(Kind kind, String story, String businessKey) {

    /** Which of the two is missing. */
    public enum Kind {
        /** A case runs, and what it is about is gone or never was. */
        CASE_WITHOUT_AGGREGATE,
        /** Something waits for its case, and there is none. */
        AGGREGATE_WITHOUT_CASE
    }
}
