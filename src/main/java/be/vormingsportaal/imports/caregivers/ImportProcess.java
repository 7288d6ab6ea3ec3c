package be.vormingsportaal.imports.caregivers;

import java.util.Set;
import java.util.UUID;

/** Lets the domain talk to the process {@code caregiver-import}, in the caller's transaction. */
public interface ImportProcess {

    void start(UUID importId);

    /** The imports whose case is not over. */
    Set<UUID> running();
}
