package be.vormingsportaal.intervisions.planning;

import java.util.UUID;

/** What came of planning an intervision, or of changing it. */
public sealed interface PlanResult {

    record Planned(UUID intervisionId) implements PlanResult {}

    /** Nothing was changed. */
    record Refused(Problem problem) implements PlanResult {}

    /** The message bundle has a sentence for each, {@code intervisions.plan.<name>}. */
    enum Problem {
        INSTRUMENT_NOT_IN_USE,
        IN_THE_PAST,
        /** So far ahead that the year is a typing mistake. */
        TOO_FAR_AHEAD,
        /** The last day to enrol is over already. */
        CLOSES_IN_THE_PAST,
        /** So is the last day on which people cancel themselves. */
        CANCEL_IN_THE_PAST,
        /** Whoever charges VAT has a VAT number, and it stands on the invoice. */
        NO_VAT_NUMBER,
        /** Fewer seats than were given out or offered. */
        FEWER_THAN_GIVEN,
        /** It was cancelled, or began. */
        NOT_PLANNED,
        CHANGED_MEANWHILE
    }
}
