package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.shared.MergePart.Line;
import java.util.List;

/**
 * What would come of a merge.
 *
 * @param obstacles what staff have to do first; empty when nothing stands in the way
 * @param lines what goes along, and what ends
 */
public record MergePreview(AccountView kept, AccountView ended, List<Line> obstacles, List<Line> lines) {

    public boolean sameName() {
        return MergePairs.sameName(kept, ended);
    }

    /** Whether the other account may be the one that stays: somebody who registered does not lose that. */
    public boolean canSwap() {
        return ended.isRegistered() || !kept.isRegistered();
    }
}
