package be.vormingsportaal.accounts.lostmailbox;

/** Says how far a request of somebody without the old mailbox is. */
public enum LostMailboxState {
    /** The quality centre has to find out who asks. */
    REQUESTED,
    /** The quality centre accepted it, and the new address has to confirm it. */
    ACCEPTED,
    /** The new address confirmed it. The old mailbox can still stop it. */
    CONFIRMED,
    /** The account has the new address. */
    RESTORED,
    /** The quality centre refused it. */
    REFUSED,
    /** It was stopped from the old mailbox, or because the account got another address meanwhile. */
    STOPPED,
    /** Nobody confirmed in time, or nobody decided in time. */
    EXPIRED,
    /** Somebody else had the new address when it should take effect. */
    ADDRESS_TAKEN;

    public boolean isOpen() {
        return this == REQUESTED || isUnderWay();
    }

    /** Whether it is accepted and not yet in effect, so that the old mailbox can stop it. */
    public boolean isUnderWay() {
        return this == ACCEPTED || this == CONFIRMED;
    }
}
