package be.vormingsportaal.organisations.transfer;

/** Says how far a transfer is. Only an open one changes, and only once. */
public enum TransferState {
    /** The person was asked and can answer. */
    OPEN,
    /** The person confirmed and belongs to the organisation that asked. */
    MOVED,
    /** The person said no. */
    DECLINED,
    /** The organisation that asked took the question back. */
    WITHDRAWN,
    /** The person did not answer in time. */
    EXPIRED,
    /** It became superfluous when two accounts of the person became one. */
    MERGED
}
