package be.vormingsportaal.accounts.emailchange;

import java.util.Set;
import java.util.UUID;

/** The process {@code email-change}, as the domain talks to it: in the caller's transaction. */
public interface EmailChangeProcess {

    void start(UUID changeId);

    /** The changes whose mails are not all sent yet. */
    Set<UUID> running();
}
