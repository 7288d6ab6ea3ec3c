package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other addresses that the person asked for. */
@Service
@Order(1)
@Transactional(readOnly = true)
class EmailChangeOwnData implements OwnData {

    private final EmailChangeRepository changes;

    EmailChangeOwnData(EmailChangeRepository changes) {
        this.changes = changes;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "emailChange",
                changes.findByAccountIdOrderByRequestedAt(accountId).stream()
                        .map(EmailChangeOwnData::row)
                        .toList()));
    }

    private static Map<String, Object> row(EmailChange change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("formerEmail", change.formerEmail().value());
        row.put("newEmail", change.newEmail().value());
        row.put("requestedAt", change.requestedAt());
        row.put("expiresAt", change.expiresAt());
        row.put("state", new Word("emailChangeState." + change.state()));
        return row;
    }
}
