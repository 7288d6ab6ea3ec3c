package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.RegistrationRepository;
import be.vormingsportaal.shared.MergePart;
import be.vormingsportaal.shared.MergePart.Merge;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two accounts of one person one. */
@Service
@Transactional
public class Merging {

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;
    private final AccountMergeRepository merges;
    private final List<MergePart> parts;
    private final MergeProcess process;
    private final Clock clock;

    Merging(
            AccountRepository accounts,
            RegistrationRepository registrations,
            AccountMergeRepository merges,
            List<MergePart> parts,
            MergeProcess process,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.merges = merges;
        this.parts = parts;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Gives the kept account everything of the ended one, which is deleted. All of it happens in one transaction, or
     * nothing does.
     *
     * @param by account of the member of staff
     */
    @RetryOnConflict
    public MergeOutcome merge(UUID keptId, UUID endedId, UUID by) {
        Merge merge = new Merge(UUID.randomUUID(), keptId, endedId);
        if (!hold(merge)) {
            return merges.findByEndedId(endedId)
                    .filter(done -> done.keptId().equals(keptId))
                    .map(done -> MergeOutcome.MERGED)
                    .orElse(MergeOutcome.NOT_FOUND);
        }
        Account kept = accounts.findById(keptId).orElseThrow();
        Account ended = accounts.findById(endedId).orElseThrow();
        if (!MergePairs.fit(view(kept), view(ended))) {
            return MergeOutcome.NOT_FOUND;
        }
        if (ended.isRegistered() && !kept.isRegistered()) {
            return MergeOutcome.OTHER_WAY_ROUND;
        }
        if (parts.stream().anyMatch(part -> !part.obstacles(merge).isEmpty())) {
            return MergeOutcome.REFUSED;
        }
        parts.forEach(part -> part.carryOut(merge));
        merges.saveAndFlush(AccountMerge.of(merge, ended, by, clock.instant()));
        process.leave(endedId);
        accounts.deleteById(endedId);
        accounts.flush();
        process.merged(merge.id());
        return MergeOutcome.MERGED;
    }

    /**
     * The rows that decide who was first are held in the order of the house: registrations, transfers, memberships, accounts.
     * Once the accounts are held, nobody adds anything to them any more.
     *
     * @return false when one of the accounts is not there any more
     */
    private boolean hold(Merge merge) {
        Stream.of(merge.kept(), merge.ended()).sorted().forEach(registrations::hold);
        parts.forEach(part -> part.hold(merge));
        return accounts.holdAll(List.of(merge.kept(), merge.ended())).size() == 2;
    }

    private static AccountView view(Account account) {
        return AccountView.of(account, Optional.empty());
    }
}
