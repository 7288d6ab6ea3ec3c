package be.vormingsportaal.imports.caregivers;

/** What came of starting an import. */
public enum ImportStart {
    STARTED,
    /** It was started, or ended, before. Nothing was changed. */
    ALREADY_STARTED,
    /** It was thrown away before. Nothing was changed. */
    DISCARDED,
    /** Another import of the organisation runs. Nothing was changed. */
    ANOTHER_RUNS,
    /** With its rows the organisation would come over what it may start in a day. Nothing was changed. */
    DAY_LIMIT,
    /** No row can be carried out. Nothing was changed. */
    NOTHING_TO_DO
}
