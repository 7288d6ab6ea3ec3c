package be.vormingsportaal.organisations.people;

import be.vormingsportaal.organisations.membership.Membership;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.organisations.membership.PastMembershipRepository;
import be.vormingsportaal.organisations.membership.PastMembershipView;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
import be.vormingsportaal.organisations.transfer.Transfer;
import be.vormingsportaal.organisations.transfer.TransferRepository;
import be.vormingsportaal.organisations.transfer.TransferView;
import be.vormingsportaal.shared.OwnData;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the person belongs and belonged, and the questions to move. */
@Service
@Order(2)
@Transactional(readOnly = true)
class MembershipOwnData implements OwnData {

    private final MembershipRepository memberships;
    private final PastMembershipRepository past;
    private final TransferRepository transfers;
    private final OrganisationRepository organisations;
    private final Clock clock;

    MembershipOwnData(
            MembershipRepository memberships,
            PastMembershipRepository past,
            TransferRepository transfers,
            OrganisationRepository organisations,
            Clock clock) {
        this.memberships = memberships;
        this.past = past;
        this.transfers = transfers;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(
                new Section(
                        "membership",
                        memberships.findById(accountId).map(this::row).stream().toList()),
                new Section(
                        "pastMemberships",
                        past.findByAccountIdOrderByEndedAtDesc(accountId).stream()
                                .map(membership -> row(membership.view(name(membership.organisationId()))))
                                .toList()),
                new Section(
                        "transfers",
                        transfers.findByAccountIdOrderByRequestedAtDesc(accountId).stream()
                                .map(this::row)
                                .toList()));
    }

    private Map<String, Object> row(Membership membership) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", name(membership.organisationId()));
        row.put("since", membership.since());
        return row;
    }

    private Map<String, Object> row(PastMembershipView membership) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", membership.organisation());
        row.put("since", membership.since());
        row.put("endedAt", membership.endedAt());
        row.put("reason", new Word("membershipEnd." + membership.reason()));
        return row;
    }

    private Map<String, Object> row(Transfer transfer) {
        TransferView view = transfer.view(clock.instant());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", name(transfer.organisationId()));
        row.put("name", view.name().full());
        row.put("email", view.email().display());
        row.put("requestedAt", view.requestedAt());
        row.put("expiresAt", view.expiresAt());
        row.put("state", new Word("transferState." + view.state()));
        return row;
    }

    private String name(UUID organisationId) {
        return organisations.findById(organisationId).orElseThrow().name();
    }
}
