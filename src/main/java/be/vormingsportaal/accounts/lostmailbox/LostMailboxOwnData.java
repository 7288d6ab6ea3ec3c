package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * That somebody asked for another address. What was typed on the form is left out: whoever asked may have been somebody
 * else, whose name, address and telephone number it then is.
 */
@Service
@Order(1)
class LostMailboxOwnData extends OwnData {

    LostMailboxOwnData(LostMailboxRepository requests) {
        super(new Kind<>("lostMailbox", requests::findByAccountIdOrderByRequestedAt, request -> row(request.view())));
    }

    private static Map<String, Object> row(LostMailboxView request) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("requestedAt", request.requestedAt());
        row.put("newEmail", request.typed().newEmail().masked());
        row.put("state", new Word("lostMailbox.state." + request.state()));
        return row;
    }
}
