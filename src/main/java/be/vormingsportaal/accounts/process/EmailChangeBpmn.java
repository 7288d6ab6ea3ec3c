package be.vormingsportaal.accounts.process;

/** The names in {@code email-change.bpmn}. */
final class EmailChangeBpmn {

    static final String KEY = "email-change";

    private EmailChangeBpmn() {}
}
