package be.vormingsportaal.mail;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Lists which mails about the account were sent. Mails about something else, such as a request for a link, are kept
 * under the id of that, and lead to nobody once it is deleted.
 */
@Service
@Order(4)
class MailOwnData extends OwnData {

    MailOwnData(SentMailRepository mails) {
        super(new Kind<>("mails", account -> sent(mails.findByAggregateOrderByChangedAt(account)), MailOwnData::row));
    }

    private static List<SentMail> sent(List<SentMail> mails) {
        return mails.stream().filter(SentMail::isSent).toList();
    }

    private static Map<String, Object> row(SentMail mail) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", new Word("mail." + mail.name() + ".subject"));
        row.put("sentAt", mail.changedAt());
        return row;
    }
}
