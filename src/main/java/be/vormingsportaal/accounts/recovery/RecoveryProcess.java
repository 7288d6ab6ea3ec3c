package be.vormingsportaal.accounts.recovery;

import java.util.Set;
import java.util.UUID;

/** The notice {@code account-recovery}, as the domain talks to its process: in the caller's transaction. */
public interface RecoveryProcess {

    void start(UUID recoveryId);

    /** The requests that are not handled yet. */
    Set<UUID> running();
}
