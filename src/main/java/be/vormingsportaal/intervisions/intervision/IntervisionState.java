package be.vormingsportaal.intervisions.intervision;

/** How far an intervision is. */
public enum IntervisionState {
    PLANNED,
    /** Does not take place. */
    CANCELLED,
    /** Took place: attendance was recorded. */
    HELD
}
