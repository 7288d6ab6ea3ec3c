package be.vormingsportaal.accounts.merging;

/** Says what came of a merge. */
public enum MergeOutcome {
    /** It is done; also for a second click. */
    MERGED,
    /** Something has to be done first, which the preview names. Nothing was changed. */
    REFUSED,
    /** One of the accounts is not there any more, or the two cannot be of one person. Nothing was changed. */
    NOT_FOUND
}
