package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.organisation.Organisation;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which memberships ended, has those who are concerned told, and notices that an organisation has no manager. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MembershipEndings {

    private final PastMembershipRepository past;
    private final OrganisationRepository organisations;
    private final Members members;
    private final AccountDirectory accounts;
    private final DepartureProcess departures;
    private final ManagerVacancyProcess vacancies;

    MembershipEndings(
            PastMembershipRepository past,
            OrganisationRepository organisations,
            Members members,
            AccountDirectory accounts,
            DepartureProcess departures,
            ManagerVacancyProcess vacancies) {
        this.past = past;
        this.organisations = organisations;
        this.members = members;
        this.accounts = accounts;
        this.departures = departures;
        this.vacancies = vacancies;
    }

    /** To be called when the person does not belong to the organisation any more. */
    void note(PastMembership ended) {
        note(ended, ended.accountId());
    }

    /** @param accountId of whoever belonged there, when the membership is kept as that of another account */
    void note(PastMembership ended, UUID accountId) {
        past.saveAndFlush(ended);
        departures.ended(ended.id());
        AccountView person = accounts.find(accountId).orElseThrow();
        if (person.role().isManager() && person.isRegistered()) {
            // Two managers who go at once would each see the other one, so they go one after the other.
            Organisation left = organisations.hold(ended.organisationId()).orElseThrow();
            if (!left.isClosed() && members.managers(left.id()).isEmpty()) {
                vacancies.start(ended.id(), ended.organisationId());
            }
        }
    }

    /** Deletes what is kept of an account that nobody ever used. */
    void forget(UUID accountId) {
        past.deleteByAccountId(accountId);
    }
}
