package be.vormingsportaal.listing;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people wrote to the trainer through the public list. Who wrote, and what, is only said of what the trainer got by
 * mail: anything else was not for the trainer any more.
 */
@Service
@Order(7)
@Transactional(readOnly = true)
class ContactOwnData implements OwnData {

    private final ContactMessageRepository messages;

    ContactOwnData(ContactMessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "contactMessages",
                messages.findByAccountIdOrderByReceivedAt(accountId).stream()
                        .map(ContactOwnData::row)
                        .toList()));
    }

    private static Map<String, Object> row(ContactMessage message) {
        SendMessage content = message.content();
        boolean isKnown = message.isForwarded();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("receivedAt", message.receivedAt());
        row.put("forwarded", isKnown);
        row.put("senderName", isKnown ? content.name() : null);
        row.put("senderEmail", isKnown ? content.email().value() : null);
        row.put("senderOrganisation", isKnown ? content.organisation() : null);
        row.put("message", isKnown ? content.message() : null);
        return row;
    }
}
