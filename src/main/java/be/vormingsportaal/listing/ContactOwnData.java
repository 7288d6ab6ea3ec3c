package be.vormingsportaal.listing;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Shows what people wrote to the trainer through the public list. Who wrote, and what, is shown only for messages that
 * the trainer got by mail, because the others were not for the trainer any more.
 */
@Service
@Order(7)
class ContactOwnData extends OwnData {

    ContactOwnData(ContactMessageRepository messages) {
        super(new Kind<>("contactMessages", messages::findByAccountIdOrderByReceivedAt, ContactOwnData::row));
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
