package be.vormingsportaal.web.securitylog;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountSearch;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.securitylog.SecurityEvent;
import be.vormingsportaal.securitylog.SecurityLogQuery;
import be.vormingsportaal.securitylog.SecurityLogReading;
import be.vormingsportaal.shared.PageOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the events that a filter asks for, with the names of the people in them. */
@Component
class SecurityLogPages {

    /** Whoever looks for a name gets the events of so many people at most. */
    static final int MOST_PEOPLE = 50;

    /** So many events are read in one go for a file. */
    private static final int PORTION = 1_000;

    private final SecurityLogReading log;
    private final AccountSearch search;
    private final AccountDirectory accounts;

    SecurityLogPages(SecurityLogReading log, AccountSearch search, AccountDirectory accounts) {
        this.log = log;
        this.search = search;
        this.accounts = accounts;
    }

    /**
     * What a page shows.
     *
     * @param more whether more people have such a name than the page looks at
     */
    record Found(PageOf<SecurityLogRow> rows, boolean more) {}

    Found page(SecurityLogFilter filter) {
        Optional<AccountSearch.Found> people = people(filter);
        PageOf<SecurityEvent> events = log.page(query(filter, people), filter.page() - 1);
        return new Found(
                events.with(named(events.items())),
                people.filter(found -> found.more() || found.total() > MOST_PEOPLE)
                        .isPresent());
    }

    /** All of them, a portion at a time. */
    Stream<SecurityLogRow> all(SecurityLogFilter filter) {
        SecurityLogQuery query = query(filter, people(filter));
        return Stream.iterate(
                        log.portion(query, Optional.empty(), PORTION),
                        portion -> !portion.isEmpty(),
                        portion -> log.portion(query, Optional.of(portion.get(portion.size() - 1)), PORTION))
                .flatMap(portion -> named(portion).stream());
    }

    /** @return empty when nobody is sought; a text with too few letters finds nobody */
    private Optional<AccountSearch.Found> people(SecurityLogFilter filter) {
        return Optional.of(filter.text())
                .filter(text -> !text.isEmpty())
                .map(text -> SearchQuery.read(text)
                        .map(query -> search.find(query, MOST_PEOPLE))
                        .orElse(new AccountSearch.Found(List.of(), 0, false)));
    }

    private static SecurityLogQuery query(SecurityLogFilter filter, Optional<AccountSearch.Found> people) {
        return new SecurityLogQuery(
                filter.kind(),
                people.map(found -> found.people().stream().map(AccountView::id).toList()),
                filter.start(),
                filter.end());
    }

    private List<SecurityLogRow> named(Collection<SecurityEvent> events) {
        List<UUID> ids = events.stream()
                .flatMap(event -> Stream.concat(event.accountId().stream(), event.personId().stream()))
                .distinct()
                .toList();
        Map<UUID, AccountView> people =
                accounts.findAll(ids).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
        return events.stream()
                .map(event -> new SecurityLogRow(
                        event,
                        event.accountId().map(people::get),
                        event.personId().map(people::get)))
                .toList();
    }
}
