package be.vormingsportaal.accounts.blocking;

import java.util.UUID;

/** Lets the domain ask for the notice {@code account-block}, in the caller's transaction. */
public interface BlockProcess {

    void start(UUID decisionId);
}
