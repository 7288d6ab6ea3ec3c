package be.vormingsportaal.intervisions.planning;

import java.util.UUID;

/** The result of planning an intervision, or of changing it. */
public sealed interface IntervisionPlanResult {

    record Planned(UUID intervisionId) implements IntervisionPlanResult {}

    /** Nothing was changed. */
    record Refused(Problem problem) implements IntervisionPlanResult {}

    /** Says why it was refused. The message bundle has a sentence for each, {@code intervisions.plan.<name>}. */
    enum Problem {
        INSTRUMENT_NOT_IN_USE,
        IN_THE_PAST,
        /** It is so far ahead that the year is a typing mistake. */
        TOO_FAR_AHEAD,
        /** The last day to enrol has passed already. */
        CLOSES_IN_THE_PAST,
        /** The last day on which people cancel themselves has passed already. */
        CANCEL_IN_THE_PAST,
        /** To charge VAT, the quality centre needs a VAT number on the invoice. */
        NO_VAT_NUMBER,
        /** There would be fewer seats than were given out or offered. */
        FEWER_THAN_GIVEN,
        /** It was cancelled, or has begun. */
        NOT_PLANNED,
        CHANGED_MEANWHILE
    }
}
