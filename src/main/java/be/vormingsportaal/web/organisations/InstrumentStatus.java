package be.vormingsportaal.web.organisations;

/** How far a care provider is with an instrument (manual, 4.3). Its words: {@code people.status.<name>}. */
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
