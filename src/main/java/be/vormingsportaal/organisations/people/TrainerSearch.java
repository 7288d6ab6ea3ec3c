package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Membership;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.organisations.organisation.Organisation;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.PageOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds trainers of all organisations, for the quality centre. */
@Service
@Transactional(readOnly = true)
public class TrainerSearch {

    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;
    private final AccountDirectory accounts;

    TrainerSearch(MembershipRepository memberships, OrganisationRepository organisations, AccountDirectory accounts) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /**
     * Trainers, by name.
     *
     * @param text part of the name, the e-mail address or the organisation's name; everybody when it is empty
     * @param roles which kinds of trainer
     * @param page from 0; when there is no such page, the last one is read
     */
    public PageOf<FoundTrainer> find(String text, Set<Role> roles, int page) {
        PageOf<UUID> found = PageOf.searched(
                page, shown -> memberships.search(SearchText.pattern(text), roles, PageRequest.of(shown, PageOf.SIZE)));
        return found.with(trainers(found.items()));
    }

    /** These trainers, in this order. People who are no trainers are left out. */
    public List<FoundTrainer> trainers(Collection<UUID> ids) {
        Map<UUID, AccountView> found = accounts.findAll(ids).stream()
                .filter(account -> account.role().isTrainer())
                .collect(Collectors.toMap(AccountView::id, Function.identity()));
        Map<UUID, UUID> belonging = memberships.findAllById(ids).stream()
                .collect(Collectors.toMap(Membership::accountId, Membership::organisationId));
        Map<UUID, OrganisationView> views = organisations.findAllById(belonging.values()).stream()
                .map(Organisation::view)
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(account -> new FoundTrainer(account, views.get(belonging.get(account.id()))))
                .toList();
    }
}
