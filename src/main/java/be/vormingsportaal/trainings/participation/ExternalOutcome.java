package be.vormingsportaal.trainings.participation;

/** The result of putting somebody of another organisation in a training. */
public enum ExternalOutcome {
    ADDED,
    /** The person was in it before. */
    ALREADY_IN,
    /** The training was called off. Nothing was looked up. */
    CALLED_OFF,
    /** The own organisation was named. This says nothing about the person. */
    OWN_ORGANISATION,
    /** Something typed is not right. The person who asks is not told what it is. */
    REFUSED
}
