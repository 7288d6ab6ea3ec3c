package be.vormingsportaal.web.organisations;

/** Says how far a care provider is with an instrument (manual, 4.3). The words are {@code people.status.<name>}. */
public enum InstrumentStatus {
    NONE,
    ASSIGNED,
    ACCESS;

    static InstrumentStatus of(boolean assigned, boolean inTraining) {
        if (!assigned) {
            return NONE;
        }
        return inTraining ? ACCESS : ASSIGNED;
    }
}
