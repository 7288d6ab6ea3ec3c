package be.vormingsportaal.listing;

import java.util.Set;
import java.util.UUID;

/** The process {@code trainer-contact}, as the domain talks to it: in the caller's transaction. */
public interface ContactProcess {

    void start(UUID messageId);

    /** The messages that are not handled yet. */
    Set<UUID> running();
}
