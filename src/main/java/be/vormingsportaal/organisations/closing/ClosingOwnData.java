package be.vormingsportaal.organisations.closing;

import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows a member of staff which organisations they closed or opened again. */
@Service
@Order(2)
class ClosingOwnData extends OwnData {

    ClosingOwnData(ClosingRepository closings, Members members) {
        super(new Kind<>(
                "closedOrganisations",
                account -> closings.of(account).stream()
                        .map(closing -> row(closing, members.name(closing.organisationId()), account))
                        .toList(),
                row -> row));
    }

    private static Map<String, Object> row(Closing closing, String organisation, UUID account) {
        ClosingView view = closing.view();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", organisation);
        row.put("closedAt", view.closedBy().equals(account) ? view.closedAt() : null);
        row.put("because", view.closedBy().equals(account) ? view.because() : null);
        row.put("reopenedAt", closing.isReopenedBy(account) ? view.reopenedAt() : null);
        return row;
    }
}
