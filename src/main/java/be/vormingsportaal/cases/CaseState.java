package be.vormingsportaal.cases;

/** Says how a case is. */
public enum CaseState {
    RUNNING,
    /** A step of it, or of a case that it waits for, failed, and somebody has to see to it. */
    STUCK,
    ENDED,
    /** Somebody ended it from outside, before it came to its end. */
    STOPPED,
    /** The engine does not keep it any more, or never had it. */
    GONE;

    static CaseState of(CaseRecord found) {
        if (found.isRunning()) {
            return found.picture().failing().isEmpty() ? RUNNING : STUCK;
        }
        return found.isStopped() ? STOPPED : ENDED;
    }
}
