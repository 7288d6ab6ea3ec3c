package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MergePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The person belongs where the kept account does, or else where the ended one does. Where both belong somewhere else, the
 * organisation of the ended one loses the person, as in a move. Past memberships go along.
 */
@Component
@Order(40)
class MembershipMergePart extends MergePart {

    private static final String PAST = "past_membership.account_id";

    private final MembershipRepository repository;
    private final Memberships memberships;
    private final Members members;
    private final MergedMemberProcess process;
    private final AccountRows rows;

    MembershipMergePart(
            MembershipRepository repository,
            Memberships memberships,
            Members members,
            MergedMemberProcess process,
            AccountRows rows) {
        super("membership.account_id", PAST);
        this.repository = repository;
        this.memberships = memberships;
        this.members = members;
        this.process = process;
        this.rows = rows;
    }

    @Override
    public void hold(Merge merge) {
        repository.holdAll(List.of(merge.kept(), merge.ended()));
    }

    @Override
    public List<Line> forecast(Merge merge) {
        List<Line> lines = new ArrayList<>();
        repository.organisationOf(merge.ended()).ifPresent(organisation -> lines.add(membership(merge, organisation)));
        int before = rows.count(PAST, merge.ended());
        if (before > 0) {
            lines.add(Line.of("membership.merge.past", before));
        }
        return lines;
    }

    private Line membership(Merge merge, UUID organisation) {
        Optional<UUID> kept = repository.organisationOf(merge.kept());
        String key = kept.isEmpty()
                ? "membership.merge.moves"
                : kept.get().equals(organisation) ? "membership.merge.once" : "membership.merge.ends";
        return Line.of(key, members.name(organisation));
    }

    @Override
    public void carryOut(Merge merge) {
        memberships.takeOver(merge.kept(), merge.ended()).ifPresent(organisation -> process.merged(merge.id()));
        rows.move(PAST, merge);
    }
}
