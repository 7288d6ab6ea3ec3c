package be.vormingsportaal.organisations.closing;

import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.organisations.transfer.TransferRepository;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is left to release of a closed organisation. */
@Service
@Transactional(readOnly = true)
class ClosingStep {

    private final ClosingRepository closings;
    private final TransferRepository transfers;
    private final MembershipRepository memberships;
    private final Clock clock;

    ClosingStep(
            ClosingRepository closings, TransferRepository transfers, MembershipRepository memberships, Clock clock) {
        this.closings = closings;
        this.transfers = transfers;
        this.memberships = memberships;
        this.clock = clock;
    }

    UUID organisation(UUID closingId) {
        return closings.findById(closingId).orElseThrow().organisationId();
    }

    /** The questions to move to the organisation that are open. */
    List<UUID> questions(UUID organisationId, int most) {
        return transfers.askedBy(organisationId, clock.instant(), Limit.of(most));
    }

    List<UUID> people(UUID organisationId, int most) {
        return memberships.accountsOf(organisationId, Limit.of(most));
    }
}
