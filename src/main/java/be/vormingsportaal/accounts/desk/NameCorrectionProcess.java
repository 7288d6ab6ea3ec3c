package be.vormingsportaal.accounts.desk;

import java.util.UUID;

/** Lets the domain ask for the notice {@code name-corrected}, in the caller's transaction. */
public interface NameCorrectionProcess {

    void start(UUID correctionId);
}
