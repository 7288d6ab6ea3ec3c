package be.vormingsportaal.accounts.recovery;

import java.util.Set;
import java.util.UUID;

/** Lets the domain talk to the process of the notice {@code account-recovery}, in the caller's transaction. */
public interface RecoveryProcess {

    void start(UUID recoveryId);

    /** The requests that are not handled yet. */
    Set<UUID> running();
}
