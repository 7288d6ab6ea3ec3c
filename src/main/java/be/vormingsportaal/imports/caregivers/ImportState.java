package be.vormingsportaal.imports.caregivers;

/** Where an import stands. */
public enum ImportState {
    /** Read, and shown; nothing happens until somebody starts it. */
    PREVIEW,
    /** Not started, and taken back: its rows are gone. */
    DISCARDED,
    RUNNING,
    DONE,
    /** Stopped while it ran; what was done stays done. */
    CANCELLED
}
