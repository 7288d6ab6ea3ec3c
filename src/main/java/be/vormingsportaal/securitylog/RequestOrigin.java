package be.vormingsportaal.securitylog;

import java.util.Optional;
import java.util.UUID;

/** The port to whoever knows who is asking, and from where. Nobody asks while a job of the engine runs. */
public interface RequestOrigin {

    Optional<Asker> asker();

    /** The network from which the request came, which is wider than the address of one machine. */
    Optional<String> network();

    /**
     * Who is signed in.
     *
     * @param role the name of the role at this moment
     */
    record Asker(UUID accountId, String role) {}
}
