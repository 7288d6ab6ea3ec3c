package be.vormingsportaal.organisations.membership;

import java.util.UUID;

/** Tells those who are concerned that somebody does not belong to an organisation any more. */
public interface DepartureProcess {

    /** @param pastMembershipId of the membership that ended, which was saved before */
    void ended(UUID pastMembershipId);
}
