package be.vormingsportaal.billing.statement;

/**
 * A statement in a file that was not read, or a file in an archive.
 *
 * @param name the account, as the file names it, or the name of the file; never empty
 * @param entries how many entries stood in it; 0 when it is a file
 * @param reason why it was not read
 */
public record SkippedStatement(String name, int entries, Reason reason) {

    /** Why something was not read. */
    public enum Reason {
        /** It is of another account than the one that was asked for. */
        OTHER_ACCOUNT,
        /** It gives details of what is booked in another file, and changes no balance. */
        DETAILS,
        /** A file that is no statement. */
        OTHER_FORM,
        /** A file with what a bank reports during the day. */
        INTERIM_REPORT,
        /** A file with separate notices of entries. */
        NOTIFICATION,
        /** A file in the older form MT940. */
        MT940
    }
}
