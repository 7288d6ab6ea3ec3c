package be.vormingsportaal.accounts.registration;

/** What whoever invited decides when nobody registered in time. The names are the values in the task's form. */
public enum FollowUpDecision {
    RESEND,
    WITHDRAW
}
