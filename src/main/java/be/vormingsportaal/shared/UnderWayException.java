package be.vormingsportaal.shared;

/**
 * Somebody else, on this node or another, is doing the same work at this moment. This is no failure: the job that asked
 * for it looks again after a short time.
 */
public abstract class UnderWayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected UnderWayException(String message) {
        super(message);
    }
}
