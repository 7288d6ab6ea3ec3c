package be.vormingsportaal.worklist.task;

import java.util.List;

/** Kinds of tasks that belong together, by the processes that they are in. */
public enum TaskGroup {
    ATTESTS("attestation-renewal"),
    MONEY(
            "invoice-payment",
            "payment-assignment",
            "refund",
            "bank-file",
            "doubtful-entry",
            "returned-payment",
            "foreign-payment"),
    MAILBOXES("lost-mailbox"),
    INVITATIONS("account-registration"),
    ORGANISATIONS("manager-vacancy");

    private final List<String> processes;

    TaskGroup(String... processes) {
        this.processes = List.of(processes);
    }

    /** The keys of the processes. */
    public List<String> processes() {
        return processes;
    }
}
