package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Shows that somebody asked for another address. What was typed on the form is left out: the person who asked may have
 * been somebody else, and then the name, the address and the telephone number are not of this person.
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
