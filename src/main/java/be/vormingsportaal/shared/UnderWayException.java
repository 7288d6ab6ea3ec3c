package be.vormingsportaal.shared;

/** Somebody else, on this node or another, is doing this very thing. It is no failure: a job that asked looks again soon. */
public abstract class UnderWayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected UnderWayException(String message) {
        super(message);
    }
}
