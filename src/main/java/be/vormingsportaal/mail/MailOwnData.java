package be.vormingsportaal.mail;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which mails about the account were sent. Those about something else, such as a request for a link, are kept under its
 * id and lead to nobody once it is gone.
 */
@Service
@Order(4)
@Transactional(readOnly = true)
class MailOwnData implements OwnData {

    private final SentMailRepository mails;

    MailOwnData(SentMailRepository mails) {
        this.mails = mails;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "mails",
                mails.findByAggregateOrderByChangedAt(accountId).stream()
                        .filter(SentMail::isSent)
                        .map(MailOwnData::row)
                        .toList()));
    }

    private static Map<String, Object> row(SentMail mail) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", new Word("mail." + mail.name() + ".subject"));
        row.put("sentAt", mail.changedAt());
        return row;
    }
}
