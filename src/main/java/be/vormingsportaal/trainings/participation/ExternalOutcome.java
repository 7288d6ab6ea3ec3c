package be.vormingsportaal.trainings.participation;

/** What came of putting somebody of another organisation in a training. */
public enum ExternalOutcome {
    ADDED,
    /** Was in it. */
    ALREADY_IN,
    /** The own organisation was named; says nothing about the person. */
    OWN_ORGANISATION,
    /** Whatever is not right about what was typed: who asks is not told which. */
    REFUSED
}
