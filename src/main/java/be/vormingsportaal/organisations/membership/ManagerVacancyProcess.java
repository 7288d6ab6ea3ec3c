package be.vormingsportaal.organisations.membership;

import java.util.UUID;

/** Has the quality centre see to an organisation whose last manager is gone. */
public interface ManagerVacancyProcess {

    /** @param pastMembershipId of the last manager, which was saved before */
    void start(UUID pastMembershipId, UUID organisationId);
}
