package be.vormingsportaal.accounts.lostmailbox;

/** The decision of the quality centre about a request. The names are the values in the form of the task. */
public enum LostMailboxDecision {
    ACCEPT,
    REFUSE
}
