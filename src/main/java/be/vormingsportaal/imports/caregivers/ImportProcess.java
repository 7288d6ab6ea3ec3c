package be.vormingsportaal.imports.caregivers;

import java.util.Set;
import java.util.UUID;

/** The process {@code caregiver-import}, as the domain talks to it: in the caller's transaction. */
public interface ImportProcess {

    void start(UUID importId);

    /** The imports whose case is not over. */
    Set<UUID> running();
}
