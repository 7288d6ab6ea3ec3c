package be.vormingsportaal.accounts.merging;

/** Says what came of a merge. */
public enum MergeOutcome {
    /** It is done; also for a second click. */
    MERGED,
    /** Something has to be done first, which the preview names. Nothing was changed. */
    REFUSED,
    /** The account that would end is registered by now, and the other is not: it can only be kept. Nothing was changed. */
    OTHER_WAY_ROUND,
    /** One of the accounts is not there any more, or the two cannot be of one person. Nothing was changed. */
    NOT_FOUND
}
