package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountDirectory;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether an organisation whose last manager is gone was seen to. */
@Service
@Transactional(readOnly = true)
public class ManagerVacancies {

    private final PastMembershipRepository past;
    private final Members members;
    private final AccountDirectory accounts;
    private final ManagerVacancyProcess process;

    ManagerVacancies(
            PastMembershipRepository past, Members members, AccountDirectory accounts, ManagerVacancyProcess process) {
        this.past = past;
        this.members = members;
        this.accounts = accounts;
        this.process = process;
    }

    /** Nobody has to find a manager for an organisation that is closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endOf(UUID organisationId) {
        past.findAllById(process.running()).stream()
                .filter(ended -> ended.organisationId().equals(organisationId))
                .forEach(ended -> process.closed(ended.id()));
    }

    /**
     * Whoever says that a manager was found has to have added one, registered or not.
     *
     * @param pastMembershipId of the last manager
     */
    public boolean isSettled(UUID pastMembershipId, VacancyDecision decision) {
        UUID organisation = past.findById(pastMembershipId).orElseThrow().organisationId();
        return switch (decision) {
            case NOT_NEEDED -> true;
            case FOUND ->
                accounts.findAll(members.of(organisation)).stream()
                        .anyMatch(account -> account.role().isManager() && !account.isBlocked());
        };
    }
}
