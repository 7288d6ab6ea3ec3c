package be.vormingsportaal.accounts;

import java.util.UUID;

/** The process {@code account-recovery}, as the domain talks to it: in the caller's transaction. */
public interface RecoveryProcess {

    void start(UUID recoveryId);
}
