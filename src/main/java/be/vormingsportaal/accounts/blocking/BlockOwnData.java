package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows when staff blocked the account and let it in again, and why. */
@Service
@Order(1)
class BlockOwnData extends OwnData {

    BlockOwnData(BlockDecisionRepository decisions) {
        super(new Kind<>("blocks", decisions::findByAccountIdOrderByDecidedAtDesc, BlockOwnData::row));
    }

    private static Map<String, Object> row(BlockDecision decision) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("blocked", decision.isBlocking());
        row.put("reason", decision.reason());
        row.put("decidedAt", decision.decidedAt());
        return row;
    }
}
