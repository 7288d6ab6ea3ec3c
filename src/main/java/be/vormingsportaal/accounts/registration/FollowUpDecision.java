package be.vormingsportaal.accounts.registration;

/**
 * The decision of the person who invited, when the invited person did not register in time. The names are the values in
 * the form of the task.
 */
public enum FollowUpDecision {
    RESEND,
    WITHDRAW
}
