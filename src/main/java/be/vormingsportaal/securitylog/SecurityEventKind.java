package be.vormingsportaal.securitylog;

import java.util.Set;

/** What can stand in the security log. Each has its Dutch name in the bundle, {@code securityEvent.<kind>}. */
public enum SecurityEventKind {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SLOWED_DOWN,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    SESSION_ENDED,
    REFUSED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    ADDRESS_CHANGED,
    NAME_CORRECTED,
    ACCOUNTS_MERGED,
    ACCOUNT_BLOCKED,
    ACCOUNT_UNBLOCKED,
    ADMINISTRATOR_CHOSEN,
    ADMINISTRATOR_TAKEN_BACK,
    SETTING_CHANGED,
    EXPORTED,
    OWN_DATA_TAKEN,
    ENGINE_SUSPENDED,
    ENGINE_VARIABLE_CHANGED,
    ENGINE_RETRIED,
    ENGINE_DELETED,
    ENGINE_CHANGED,
    PERSON_OPENED,
    ATTEST_OPENED,
    INVOICE_OPENED,
    OWN_DATA_HANDED_OUT;

    /** Somebody looked at what is kept about somebody else. */
    static final Set<SecurityEventKind> ACCESS =
            Set.of(PERSON_OPENED, ATTEST_OPENED, INVOICE_OPENED, OWN_DATA_HANDED_OUT);

    public boolean isAccess() {
        return ACCESS.contains(this);
    }
}
