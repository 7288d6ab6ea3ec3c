package be.vormingsportaal.organisations;

import be.vormingsportaal.accounts.AccountDirectory;
import be.vormingsportaal.accounts.AccountView;
import be.vormingsportaal.instruments.InstrumentService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people of one organisation, page by page. As many statements for ten thousand people as for ten. */
@Service
@Transactional(readOnly = true)
public class PeopleSearch {

    private static final int PAGE_SIZE = 50;

    private final MembershipRepository memberships;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;

    PeopleSearch(MembershipRepository memberships, AccountDirectory accounts, InstrumentService instruments) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.instruments = instruments;
    }

    /** @param page from 0 */
    public PeoplePage find(UUID organisationId, PeopleQuery query, int page) {
        Page<UUID> found = ids(organisationId, query, page);
        if (found.isEmpty() && found.getTotalElements() > 0) {
            found = ids(organisationId, query, found.getTotalPages() - 1);
        }
        return new PeoplePage(
                people(found.getContent()), found.getTotalElements(), found.getNumber(), found.getTotalPages());
    }

    private Page<UUID> ids(UUID organisationId, PeopleQuery query, int page) {
        return memberships.searchWithin(
                organisationId,
                SearchText.pattern(query.text()),
                query.roles(),
                query.instrument(),
                query.registered(),
                PageRequest.of(page, PAGE_SIZE, sort(query)));
    }

    private List<PersonView> people(List<UUID> ids) {
        Map<UUID, AccountView> found =
                accounts.findAll(ids).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
        Map<UUID, Set<String>> codes = instruments.codesByAccount(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(account -> new PersonView(account, codes.getOrDefault(account.id(), Set.of())))
                .toList();
    }

    /** Names of columns here, never what somebody typed. */
    private static Sort sort(PeopleQuery query) {
        Sort.Direction direction = query.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        List<String> columns = switch (query.order()) {
            case FIRST_NAME -> List.of("firstName", "lastName", "email");
            case LAST_NAME -> List.of("lastName", "firstName", "email");
            case EMAIL -> List.of("email");
        };
        return Sort.by(columns.stream()
                .map(column -> new Sort.Order(direction, column).ignoreCase())
                .toList());
    }
}
