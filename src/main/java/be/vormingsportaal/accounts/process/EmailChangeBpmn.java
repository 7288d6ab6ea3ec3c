package be.vormingsportaal.accounts.process;

/** Holds the names that stand in {@code email-change.bpmn}. */
final class EmailChangeBpmn {

    static final String KEY = "email-change";

    private EmailChangeBpmn() {}
}
