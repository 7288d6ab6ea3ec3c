package be.vormingsportaal.mail;

/** How far a mail came. */
public enum MailState {
    /** Somebody is sending it to the mail server, or stopped without an end while doing so. */
    CLAIMED,
    /** The mail server accepted it. */
    SENT,
    /** The mail server could not be reached, or did not take it this time. It is tried again. */
    FAILED,
    /** The mail server refused its recipient or its content for good. */
    REFUSED
}
