package be.vormingsportaal.billing.statement;

/** A file is not what it has to be, and none of it may be used. */
public class StatementException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    StatementException(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What is wrong with a file. The bundle says it to the person who handed the file in. */
    public enum Problem {
        /** It is damaged, cut off, in another encoding than it says, or says something that cannot be. */
        UNREADABLE,
        /** It is whole, but nothing that a bank calls a statement. */
        OTHER_FORM,
        /** CAMT.052: what a bank reports during the day, before the books are closed. */
        INTERIM_REPORT,
        /** CAMT.054: separate notices of entries, without balances. */
        NOTIFICATION,
        /** MT940: an older form, which does not say everything. */
        MT940,
        /** It has statements, but none of the account that was asked for. */
        OTHER_ACCOUNT,
        /** It only gives details of what is booked in another file. */
        DETAILS,
        /** An archive with statements in the form CAMT.053 and in the form CODA. */
        TWO_FORMS,
        /** An archive without a file in it. */
        EMPTY_ARCHIVE,
        /** An archive with another archive in it. */
        NESTED_ARCHIVE,
        /** An archive that only opens with a password. */
        LOCKED_ARCHIVE,
        /** What is in it is larger, or more, than statements of some years. */
        TOO_LARGE
    }
}
