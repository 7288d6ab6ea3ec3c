package be.vormingsportaal.imports.caregivers;

/** Says how far an import is. */
public enum ImportState {
    /** It was read and is shown. Nothing happens until somebody starts it. */
    PREVIEW,
    /** It was not started, but taken back, and its rows were deleted. */
    DISCARDED,
    RUNNING,
    DONE,
    /** It was stopped while it ran. What was done stays done. */
    CANCELLED
}
