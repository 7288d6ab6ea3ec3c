package be.vormingsportaal.listing;

import java.util.Set;
import java.util.UUID;

/** Lets the domain talk to the process of the notice {@code contact-message}, in the caller's transaction. */
public interface ContactProcess {

    void start(UUID messageId);

    /** The messages that are not handled yet. */
    Set<UUID> running();
}
