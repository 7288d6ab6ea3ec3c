package be.vormingsportaal.accounts;

/** What the quality centre decides about a request. The names are the values in the task's form. */
public enum LostMailboxDecision {
    ACCEPT,
    REFUSE
}
