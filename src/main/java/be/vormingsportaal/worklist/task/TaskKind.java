package be.vormingsportaal.worklist.task;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of task: one user task of one model. It also says which decisions may be taken for several tasks at once: those
 * that need nothing that differs from one to the next.
 */
public enum TaskKind {
    REGISTRATION_FOLLOW_UP("account-registration", "Task_FollowUp", "RESEND", "WITHDRAW"),
    LOST_MAILBOX_REVIEW("lost-mailbox", "Task_Review", "REFUSE"),
    ATTESTATION_REVIEW("attestation-renewal", "Task_Review", "ACCEPT"),
    INVOICE_FOLLOW_UP("invoice-payment", "Task_FollowUp", "DELAY", "CANCEL"),
    PAYMENT_ASSIGNMENT("payment-assignment", "Task_Assign"),
    REFUND_RELEASE("refund", "Task_Release", "RELEASE"),
    REFUND_NOT_SEEN("refund", "Task_NotSeen", "WAIT"),
    REFUND_FAILED("refund", "Task_Failed"),
    BANK_FILE("bank-file", "Task_DecideFile"),
    DOUBTFUL_ENTRY("doubtful-entry", "Task_DecideDoubt", "SAME"),
    RETURNED_PAYMENT("returned-payment", "Task_CheckReturn", "SEEN"),
    FOREIGN_PAYMENT("foreign-payment", "Task_CheckEuro"),
    MANAGER_VACANCY("manager-vacancy", "Task_FindManager");

    /** The field of every form that says what was decided. */
    static final String DECISION = "decision";

    private final String process;
    private final String element;
    private final Set<String> several;

    TaskKind(String process, String element, String... several) {
        this.process = process;
        this.element = element;
        this.several = Set.of(several);
    }

    public static Optional<TaskKind> of(String process, String element) {
        return Arrays.stream(values())
                .filter(kind -> kind.process.equals(process) && kind.element.equals(element))
                .findFirst();
    }

    /** The key of the process. */
    public String process() {
        return process;
    }

    /** The id of the user task in the model. */
    public String element() {
        return element;
    }

    /** The decisions that may be taken for several tasks at once. */
    public Set<String> several() {
        return several;
    }

    public TaskGroup group() {
        return Arrays.stream(TaskGroup.values())
                .filter(group -> group.processes().contains(process))
                .findFirst()
                .orElseThrow();
    }
}
