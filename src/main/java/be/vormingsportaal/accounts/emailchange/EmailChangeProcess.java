package be.vormingsportaal.accounts.emailchange;

import java.util.Set;
import java.util.UUID;

/** Lets the domain talk to the process {@code email-change}, in the caller's transaction. */
public interface EmailChangeProcess {

    void start(UUID changeId);

    /** The changes whose mails are not all sent yet. */
    Set<UUID> running();
}
