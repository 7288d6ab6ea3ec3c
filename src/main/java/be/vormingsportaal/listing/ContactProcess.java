package be.vormingsportaal.listing;

import java.util.Set;
import java.util.UUID;

/** The notice {@code contact-message}, as the domain talks to its process: in the caller's transaction. */
public interface ContactProcess {

    void start(UUID messageId);

    /** The messages that are not handled yet. */
    Set<UUID> running();
}
