package be.vormingsportaal.imports.caregivers;

/** The result of starting an import. */
public enum ImportStartResult {
    STARTED,
    /** It was started, or ended, before. Nothing was changed. */
    ALREADY_STARTED,
    /** It was taken back before. Nothing was changed. */
    DISCARDED,
    /** Another import of the organisation runs. Nothing was changed. */
    ANOTHER_RUNS,
    /** With its rows the organisation would start more than it may in a day. Nothing was changed. */
    DAY_LIMIT,
    /** No row can be carried out. Nothing was changed. */
    NOTHING_TO_DO
}
