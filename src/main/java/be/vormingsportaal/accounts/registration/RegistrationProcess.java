package be.vormingsportaal.accounts.registration;

import be.vormingsportaal.accounts.account.RegistrationCase;
import java.util.UUID;

/** Lets the domain talk to the process {@code account-registration}, in the caller's transaction. */
public interface RegistrationProcess {

    void start(UUID accountId, RegistrationCase registration);

    /** A new link replaces the old one and has to be mailed. */
    void linkRenewed(UUID accountId, RegistrationCase registration);

    void completed(UUID accountId);

    void withdrawn(UUID accountId);
}
