package be.vormingsportaal.organisations;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the person belongs. */
@Service
@Order(2)
@Transactional(readOnly = true)
class MembershipOwnData implements OwnData {

    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;

    MembershipOwnData(MembershipRepository memberships, OrganisationRepository organisations) {
        this.memberships = memberships;
        this.organisations = organisations;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "membership",
                memberships.findById(accountId).map(this::row).stream().toList()));
    }

    private Map<String, Object> row(Membership membership) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                "organisation",
                organisations
                        .findById(membership.organisationId())
                        .orElseThrow()
                        .view()
                        .name());
        row.put("since", membership.since());
        return row;
    }
}
