package be.vormingsportaal.intervisions.intervision;

/** Says how far an intervision is. */
public enum IntervisionState {
    PLANNED,
    /** It does not take place. */
    CANCELLED,
    /** It took place, and attendance was recorded. */
    HELD
}
