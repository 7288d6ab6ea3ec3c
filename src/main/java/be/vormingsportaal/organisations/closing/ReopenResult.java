package be.vormingsportaal.organisations.closing;

/** The result of opening an organisation again. */
public enum ReopenResult {
    REOPENED,
    /** It is open, as after a second click. Nothing was changed. */
    NOT_CLOSED,
    /** Its people are still being released. Nothing was changed. */
    STILL_CLOSING
}
