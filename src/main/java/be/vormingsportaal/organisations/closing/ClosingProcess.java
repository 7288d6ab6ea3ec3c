package be.vormingsportaal.organisations.closing;

import java.util.UUID;

/** Lets the domain talk to the process {@code organisation-closing}, in the caller's transaction. */
public interface ClosingProcess {

    void start(UUID closingId);
}
