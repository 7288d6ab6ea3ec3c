package be.vormingsportaal.accounts.account;

import be.vormingsportaal.search.SearchKind;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.search.TextSearch;
import be.vormingsportaal.search.TextSearch.Hits;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by parts of their name and address, for staff. */
@Service
@Transactional(readOnly = true)
public class AccountSearch {

    private final TextSearch search;
    private final AccountDirectory accounts;

    AccountSearch(TextSearch search, AccountDirectory accounts) {
        this.search = search;
        this.accounts = accounts;
    }

    /**
     * What was found.
     *
     * @param people the best first
     * @param total how many were found; more than {@code people} when not all of them are wanted
     * @param more whether there are others still, which were not looked at
     */
    public record Found(List<AccountView> people, int total, boolean more) {}

    /** @param most how many are wanted */
    public Found find(SearchQuery query, int most) {
        return found(search.find(SearchKind.PEOPLE, query), most);
    }

    /** @param most how many are wanted */
    public Found found(Hits hits, int most) {
        return new Found(
                hits.inOrder(accounts.findAll(hits.first(most)), AccountView::id),
                hits.ids().size(),
                hits.more());
    }
}
