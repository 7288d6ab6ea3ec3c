package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.organisations.organisation.Organisation;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
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
        past.saveAndFlush(ended);
        departures.ended(ended.id());
        if (accounts.find(ended.accountId()).orElseThrow().role().isManager()) {
            // Two managers who go at once would each see the other one, so they go one after the other.
            Organisation left = organisations.hold(ended.organisationId()).orElseThrow();
            if (!left.isClosed() && members.managers(left.id()).isEmpty()) {
                vacancies.start(ended.id(), ended.organisationId());
            }
        }
    }
}
