package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountSearch;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.shared.MergePart;
import be.vormingsportaal.shared.MergePart.Line;
import be.vormingsportaal.shared.MergePart.Merge;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts that may be of one person, and says what would come of merging them. Only staff may ask. */
@Service
@Transactional(readOnly = true)
public class MergePairs {

    /** So many are looked at to find those of the same role among them. */
    private static final int LOOKED_AT = 100;

    private final AccountDirectory accounts;
    private final AccountSearch search;
    private final List<MergePart> parts;

    MergePairs(AccountDirectory accounts, AccountSearch search, List<MergePart> parts) {
        this.accounts = accounts;
        this.search = search;
        this.parts = parts;
    }

    /** The account; empty when there is none, or when it is that of a member of staff. */
    public Optional<AccountView> mergeable(UUID accountId) {
        return accounts.find(accountId).filter(account -> !account.role().isStaff());
    }

    /** Whether two accounts can be of one person. A person has one role. */
    static boolean fit(AccountView one, AccountView other) {
        return !one.id().equals(other.id())
                && one.role() == other.role()
                && !one.role().isStaff();
    }

    /**
     * People in the same role, those with the same name first.
     *
     * @param typed names or parts of an address; where it is empty, whoever has the same name
     */
    public List<AccountView> candidates(AccountView person, Optional<SearchQuery> typed, int most) {
        Comparator<AccountView> sameNameFirst = Comparator.comparing(other -> !sameName(person, other));
        return typed.or(() -> SearchQuery.read(person.name().full()))
                .map(query -> search.find(query, LOOKED_AT).people().stream()
                        .filter(other -> fit(person, other))
                        .sorted(sameNameFirst)
                        .limit(most)
                        .toList())
                .orElse(List.of());
    }

    public static boolean sameName(AccountView one, AccountView other) {
        return one.name().full().equalsIgnoreCase(other.name().full());
    }

    /** @return empty when the two cannot be of one person */
    public Optional<MergePreview> preview(UUID keptId, UUID endedId) {
        return accounts.find(keptId)
                .flatMap(kept -> accounts.find(endedId)
                        .filter(ended -> fit(kept, ended))
                        .map(ended -> new MergePreview(
                                kept,
                                ended,
                                lines(part -> part.obstacles(pair(keptId, endedId))),
                                lines(part -> part.forecast(pair(keptId, endedId))))));
    }

    private static Merge pair(UUID keptId, UUID endedId) {
        return new Merge(UUID.randomUUID(), keptId, endedId);
    }

    private List<Line> lines(Function<MergePart, List<Line>> asked) {
        return parts.stream().flatMap(part -> asked.apply(part).stream()).toList();
    }
}
