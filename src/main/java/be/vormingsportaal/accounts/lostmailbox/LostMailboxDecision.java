package be.vormingsportaal.accounts.lostmailbox;

/** What the quality centre decides about a request. The names are the values in the task's form. */
public enum LostMailboxDecision {
    ACCEPT,
    REFUSE
}
