package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MergePart;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Questions to move go along, open ones with a new link. There is one open question at most, and none to move to where the
 * person belongs already: what is too much is closed, and whoever asked is told. Questions come before memberships, whose
 * rows are held after theirs.
 */
@Component
@Order(20)
class TransferMergePart extends MergePart {

    private static final String ASKED = "transfer.account_id";
    private static final String OPEN = "transfer.open_account_id";
    private static final String ASKED_BY = "transfer.asked_by";

    private final TransferRepository transfers;
    private final MembershipRepository memberships;
    private final Members members;
    private final TransferProcess process;
    private final AccountRows rows;
    private final Clock clock;

    TransferMergePart(
            TransferRepository transfers,
            MembershipRepository memberships,
            Members members,
            TransferProcess process,
            AccountRows rows,
            Clock clock) {
        super(ASKED, OPEN, ASKED_BY);
        this.transfers = transfers;
        this.memberships = memberships;
        this.members = members;
        this.process = process;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void hold(Merge merge) {
        Stream.of(merge.kept(), merge.ended()).sorted().forEach(transfers::holdOpenOf);
    }

    @Override
    public List<Line> forecast(Merge merge) {
        Instant now = clock.instant();
        List<Line> lines = new ArrayList<>();
        List<Transfer> closed = superfluous(merge);
        closed.stream()
                .filter(transfer -> transfer.isOpenAt(now))
                .map(transfer -> Line.of("transfers.merge.closed", members.name(transfer.organisationId())))
                .forEach(lines::add);
        transfers
                .findByOpenAccountId(merge.ended())
                .filter(transfer -> transfer.isOpenAt(now) && !closed.contains(transfer))
                .map(transfer -> Line.of("transfers.merge", members.name(transfer.organisationId())))
                .ifPresent(lines::add);
        int asked = rows.count(ASKED_BY, merge.ended());
        if (asked > 0) {
            lines.add(Line.of("transfers.merge.asked", asked));
        }
        return lines;
    }

    @Override
    public void carryOut(Merge merge) {
        Instant now = clock.instant();
        superfluous(merge).forEach(transfer -> close(transfer, now));
        Optional<UUID> goesAlong = transfers.findByOpenAccountId(merge.ended()).map(Transfer::id);
        List.of(ASKED, OPEN, ASKED_BY).forEach(column -> rows.move(column, merge));
        goesAlong.flatMap(transfers::hold).ifPresent(transfer -> {
            transfer.renewLink(now);
            transfers.flush();
            process.linkRenewed(transfer.id(), transfer.processCase());
        });
    }

    /** Of one whose time has passed, the engine finds later that it is done. */
    private void close(Transfer transfer, Instant now) {
        if (transfer.isOpenAt(now)) {
            transfer.close(TransferState.MERGED, now);
            transfers.flush();
            process.withdrawn(transfer.id());
        } else {
            transfer.expire(now);
            transfers.flush();
        }
    }

    private List<Transfer> superfluous(Merge merge) {
        Instant now = clock.instant();
        Optional<UUID> home =
                memberships.organisationOf(merge.kept()).or(() -> memberships.organisationOf(merge.ended()));
        Optional<Transfer> own = transfers
                .findByOpenAccountId(merge.kept())
                .filter(transfer -> !leadsTo(home, transfer) && transfer.isOpenAt(now));
        return Stream.of(merge.kept(), merge.ended())
                .flatMap(account -> transfers.findByOpenAccountId(account).stream())
                .filter(transfer -> !transfer.isOpenAt(now)
                        || leadsTo(home, transfer)
                        || own.filter(kept -> kept != transfer).isPresent())
                .toList();
    }

    private static boolean leadsTo(Optional<UUID> home, Transfer transfer) {
        return home.filter(transfer.organisationId()::equals).isPresent();
    }
}
