package be.vormingsportaal.accounts.recovery;

import java.util.UUID;

/** Lets the domain ask for the notice {@code password-changed}, in the caller's transaction. */
public interface PasswordChangeProcess {

    void start(UUID accountId);
}
