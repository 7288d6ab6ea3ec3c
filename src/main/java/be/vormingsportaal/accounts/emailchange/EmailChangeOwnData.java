package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows the other addresses that the person asked for. */
@Service
@Order(1)
class EmailChangeOwnData extends OwnData {

    EmailChangeOwnData(EmailChangeRepository changes) {
        super(new Kind<>("emailChange", changes::findByAccountIdOrderByRequestedAt, EmailChangeOwnData::row));
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
