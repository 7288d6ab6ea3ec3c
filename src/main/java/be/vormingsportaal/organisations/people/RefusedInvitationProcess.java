package be.vormingsportaal.organisations.people;

import java.util.UUID;

/** Tells those who invited somebody that the mail about it was refused for good. */
public interface RefusedInvitationProcess {

    /** @param mailId of the mail that was refused */
    void start(UUID mailId);
}
