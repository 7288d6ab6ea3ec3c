package be.vormingsportaal.accounts.emailchange;

import java.util.Set;
import java.util.UUID;

/** Lets the domain ask for the notice {@code address-changed}, in the caller's transaction. */
public interface AddressChangedProcess {

    void start(UUID changeId);

    /** The changes that the former address was not yet told of. */
    Set<UUID> running();
}
