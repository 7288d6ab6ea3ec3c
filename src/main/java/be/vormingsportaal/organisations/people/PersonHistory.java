package be.vormingsportaal.organisations.people;

import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.membership.PastMembership;
import be.vormingsportaal.organisations.membership.PastMembershipRepository;
import be.vormingsportaal.organisations.membership.PastMembershipView;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.transfer.OpenMoveView;
import be.vormingsportaal.organisations.transfer.TransferRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows staff and the person where the person belonged before, and where they are asked to go. An organisation sees
 * neither.
 */
@Service
@Transactional(readOnly = true)
public class PersonHistory {

    private final PastMembershipRepository past;
    private final TransferRepository transfers;
    private final Members members;
    private final Clock clock;

    PersonHistory(PastMembershipRepository past, TransferRepository transfers, Members members, Clock clock) {
        this.past = past;
        this.transfers = transfers;
        this.members = members;
        this.clock = clock;
    }

    /** The memberships that ended, the last one first. */
    public List<PastMembershipView> past(UUID accountId) {
        List<PastMembership> ended = past.findByAccountIdOrderByEndedAtDesc(accountId);
        Map<UUID, OrganisationView> organisations = members.organisations(
                ended.stream().map(PastMembership::organisationId).collect(Collectors.toSet()));
        return ended.stream()
                .map(membership -> membership.view(organisations.get(membership.organisationId())))
                .toList();
    }

    /** The question that the person did not answer yet. */
    public Optional<OpenMoveView> openMove(UUID accountId) {
        Instant now = clock.instant();
        return transfers
                .findByOpenAccountId(accountId)
                .filter(transfer -> transfer.isOpenAt(now))
                .map(transfer -> transfer.openMove(members.name(transfer.organisationId())));
    }
}
