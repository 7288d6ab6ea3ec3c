package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.organisations.membership.Memberships;
import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.shared.SignedLinks.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the person who is asked to move answer: the page behind the link, yes and no. */
@Service
@Transactional
public class TransferAnswers {

    private final TransferRepository transfers;
    private final Memberships memberships;
    private final TransferParties parties;
    private final TransferProcess process;
    private final SignedLinks links;
    private final Clock clock;

    TransferAnswers(
            TransferRepository transfers,
            Memberships memberships,
            TransferParties parties,
            TransferProcess process,
            SignedLinks links,
            Clock clock) {
        this.transfers = transfers;
        this.memberships = memberships;
        this.parties = parties;
        this.process = process;
        this.links = links;
        this.clock = clock;
    }

    /** @return what the link asks; empty when it is made up or replaced by a newer one, without saying which */
    @Transactional(readOnly = true)
    public Optional<TransferQuestion> open(String link) {
        return links.read(Purpose.TRANSFER, link)
                .flatMap(target -> transfers.findById(target.id()).filter(transfer -> isLiving(transfer, target)))
                .map(transfer -> parties.question(transfer, clock.instant()));
    }

    /**
     * Moves the person in this transaction. At its commit the person is in the new list and not in the old one any
     * more.
     *
     * @return {@code MOVED}, also for a second click, or else what happened before that; empty for a link that does not
     *     work
     */
    @RetryOnConflict
    public Optional<TransferState> confirm(String link) {
        return held(link).map(transfer -> {
            Instant now = clock.instant();
            if (transfer.isOpenAt(now)) {
                moveOrWithdraw(transfer, now);
            }
            return transfer.stateAt(now);
        });
    }

    /** An organisation that was closed a moment ago takes its question back, as the closing would do soon. */
    private void moveOrWithdraw(Transfer transfer, Instant now) {
        if (memberships.move(transfer.accountId(), transfer.organisationId(), transfer.instruments())) {
            transfer.confirm(now);
            transfers.flush();
            process.confirmed(transfer.id());
        } else {
            transfer.withdraw(now);
            transfers.flush();
            process.withdrawn(transfer.id());
        }
    }

    /**
     * @return {@code DECLINED}, also for a second click, or else what happened before that; empty for a link that does
     *     not work
     */
    @RetryOnConflict
    public Optional<TransferState> decline(String link) {
        return held(link).map(transfer -> {
            Instant now = clock.instant();
            if (transfer.isOpenAt(now)) {
                transfer.decline(now);
                transfers.flush();
                process.declined(transfer.id());
            }
            return transfer.stateAt(now);
        });
    }

    private Optional<Transfer> held(String link) {
        return links.read(Purpose.TRANSFER, link)
                .flatMap(target -> transfers.hold(target.id()).filter(transfer -> isLiving(transfer, target)));
    }

    private static boolean isLiving(Transfer transfer, Target target) {
        return transfer.linkGeneration() == target.generation();
    }
}
