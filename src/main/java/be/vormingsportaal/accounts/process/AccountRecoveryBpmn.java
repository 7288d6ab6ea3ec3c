package be.vormingsportaal.accounts.process;

/** The names in {@code account-recovery.bpmn}. */
final class AccountRecoveryBpmn {

    static final String KEY = "account-recovery";

    private AccountRecoveryBpmn() {}
}
