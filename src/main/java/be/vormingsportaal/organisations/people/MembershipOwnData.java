package be.vormingsportaal.organisations.people;

import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.membership.Membership;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.organisations.membership.PastMembershipRepository;
import be.vormingsportaal.organisations.membership.PastMembershipView;
import be.vormingsportaal.organisations.organisation.FormerName;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
import be.vormingsportaal.organisations.transfer.TransferRepository;
import be.vormingsportaal.organisations.transfer.TransferView;
import be.vormingsportaal.shared.OwnData;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Shows where the person belongs and belonged, and the questions to move; and of a member of staff, which organisations
 * they gave another name.
 */
@Service
@Order(2)
class MembershipOwnData extends OwnData {

    MembershipOwnData(
            MembershipRepository memberships,
            PastMembershipRepository past,
            TransferRepository transfers,
            Members members,
            OrganisationRepository organisations,
            Clock clock) {
        super(
                new Kind<>(
                        "membership",
                        account -> memberships.findById(account).stream().toList(),
                        membership -> row(membership, members.name(membership.organisationId()))),
                new Kind<>(
                        "pastMemberships",
                        past::findByAccountIdOrderByEndedAtDesc,
                        membership -> row(membership.view(organisations
                                .findById(membership.organisationId())
                                .orElseThrow()
                                .view()))),
                new Kind<>(
                        "transfers",
                        transfers::findByAccountIdOrderByRequestedAtDesc,
                        transfer -> row(transfer.view(clock.instant()), members.name(transfer.organisationId()))),
                new Kind<>("renamedOrganisations", organisations::renamedBy, MembershipOwnData::row));
    }

    private static Map<String, Object> row(FormerName former) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", former.name());
        row.put("until", former.until());
        return row;
    }

    private static Map<String, Object> row(Membership membership, String organisation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", organisation);
        row.put("since", membership.since());
        return row;
    }

    private static Map<String, Object> row(PastMembershipView membership) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", membership.organisation());
        row.put("since", membership.since());
        row.put("endedAt", membership.endedAt());
        row.put("reason", new Word("membershipEnd." + membership.reason()));
        return row;
    }

    private static Map<String, Object> row(TransferView view, String organisation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", organisation);
        row.put("name", view.name().full());
        row.put("email", view.email().display());
        row.put("requestedAt", view.requestedAt());
        row.put("expiresAt", view.expiresAt());
        row.put("state", new Word("transferState." + view.state()));
        return row;
    }
}
