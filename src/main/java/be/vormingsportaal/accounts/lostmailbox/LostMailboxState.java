package be.vormingsportaal.accounts.lostmailbox;

/** Where a request of somebody without the old mailbox stands. */
public enum LostMailboxState {
    /** The quality centre has to find out who asks. */
    REQUESTED,
    /** It did; the new address has to confirm. */
    ACCEPTED,
    /** The new address did; the old mailbox can still stop it. */
    CONFIRMED,
    /** The account has the new address. */
    RESTORED,
    /** By the quality centre. */
    REFUSED,
    /** From the old mailbox, or because the account got another address meanwhile. */
    STOPPED,
    /** Nobody confirmed in time. */
    EXPIRED,
    /** Somebody else had the new address by the time it should take effect. */
    ADDRESS_TAKEN;

    public boolean isOpen() {
        return this == REQUESTED || isUnderWay();
    }

    /** Accepted, and not yet in effect: what the old mailbox can stop. */
    public boolean isUnderWay() {
        return this == ACCEPTED || this == CONFIRMED;
    }
}
