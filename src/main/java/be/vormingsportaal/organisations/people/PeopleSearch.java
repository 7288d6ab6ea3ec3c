package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.shared.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people of one organisation, page by page. There are as many statements for ten thousand people as for ten. */
@Service
@Transactional(readOnly = true)
public class PeopleSearch {

    /** So many ids go into one statement. */
    private static final int PORTION = 1_000;

    private final MembershipRepository memberships;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;

    PeopleSearch(MembershipRepository memberships, AccountDirectory accounts, InstrumentService instruments) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.instruments = instruments;
    }

    /** @param page from 0 */
    public PageOf<PersonView> find(UUID organisationId, PeopleQuery query, int page) {
        long total = memberships.countWithin(
                organisationId, pattern(query), query.roles(), query.instrument(), query.registered());
        return PageOf.counted(
                total,
                page,
                shown -> people(ids(organisationId, query, PageRequest.of(shown, PageOf.SIZE, sort(query)))));
    }

    /** Everybody on all pages, with a few statements for every thousand people. */
    public List<PersonView> findAll(UUID organisationId, PeopleQuery query) {
        List<UUID> ids = ids(organisationId, query, Pageable.unpaged(sort(query)));
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PORTION)
                .mapToObj(from -> people(ids.subList(from, Math.min(from + PORTION, ids.size()))))
                .flatMap(List::stream)
                .toList();
    }

    private List<UUID> ids(UUID organisationId, PeopleQuery query, Pageable page) {
        return memberships.searchWithin(
                organisationId, pattern(query), query.roles(), query.instrument(), query.registered(), page);
    }

    private static String pattern(PeopleQuery query) {
        return query.text().isBlank() ? null : SearchText.pattern(query.text());
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

    /** These are names of columns, and never what somebody typed. */
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
