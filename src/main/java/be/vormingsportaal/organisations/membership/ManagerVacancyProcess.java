package be.vormingsportaal.organisations.membership;

import java.util.Set;
import java.util.UUID;

/** Has the quality centre see to an organisation whose last manager is gone. */
public interface ManagerVacancyProcess {

    /** @param pastMembershipId of the last manager, which was saved before */
    void start(UUID pastMembershipId, UUID organisationId);

    /** The memberships of those last managers for whom another one is sought. */
    Set<UUID> running();

    /** The organisation is closed, and nobody has to be found any more. */
    void closed(UUID pastMembershipId);
}
