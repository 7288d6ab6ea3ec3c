package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * That somebody asked for another address. What was typed on the form is left out: whoever asked may have been somebody
 * else, whose name, address and telephone number it then is.
 */
@Service
@Order(1)
@Transactional(readOnly = true)
class LostMailboxOwnData implements OwnData {

    private final LostMailboxRepository requests;

    LostMailboxOwnData(LostMailboxRepository requests) {
        this.requests = requests;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "lostMailbox",
                requests.findByAccountIdOrderByRequestedAt(accountId).stream()
                        .map(request -> row(request.view()))
                        .toList()));
    }

    private static Map<String, Object> row(LostMailboxView request) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("requestedAt", request.requestedAt());
        row.put("newEmail", request.typed().newEmail().masked());
        row.put("state", new Word("lostMailbox.state." + request.state()));
        return row;
    }
}
