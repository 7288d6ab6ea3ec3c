package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.accounts.account.AccountDirectory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which accounts became part of another one. */
@Service
@Transactional(readOnly = true)
public class Merges {

    private final AccountMergeRepository merges;
    private final AccountDirectory accounts;

    Merges(AccountMergeRepository merges, AccountDirectory accounts) {
        this.merges = merges;
        this.accounts = accounts;
    }

    /** What became part of this account, the last one first. */
    public List<MergeView> of(UUID keptId) {
        return merges.findByKeptIdOrderByMergedAtDesc(keptId).stream()
                .map(this::view)
                .toList();
    }

    /** It is empty when the kept account is gone too. */
    public Optional<MergeView> find(UUID mergeId) {
        return merges.findById(mergeId).map(this::view);
    }

    /** The account of which an account that is gone became part, for links that still lead to that one. */
    public Optional<UUID> successor(UUID endedId) {
        return merges.findByEndedId(endedId).map(AccountMerge::keptId);
    }

    private MergeView view(AccountMerge merge) {
        return merge.view(accounts.find(merge.mergedBy()).orElseThrow().name().full());
    }
}
