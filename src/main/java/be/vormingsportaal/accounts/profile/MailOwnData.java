package be.vormingsportaal.accounts.profile;

import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.mail.SentMails;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Lists which mails went to the person. It stands here because the log of mails knows addresses, and not whose they are.
 */
@Service
@Order(4)
class MailOwnData extends OwnData {

    MailOwnData(AccountRepository accounts, SentMails mails) {
        super(new Kind<>(
                "mails",
                account -> mails.keptOf(accounts.findById(account).orElseThrow().email(), account),
                MailOwnData::row));
    }

    private static Map<String, Object> row(SentMails.Kept mail) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                "name",
                mail.subject()
                        .<Object>map(subject -> subject)
                        .orElseGet(() -> new Word("mail." + mail.name() + ".subject")));
        row.put("recipient", mail.recipient().map(EmailAddress::display));
        row.put("state", new Word("mailState." + mail.state()));
        row.put("sentAt", mail.at());
        row.put("answer", mail.answer());
        return row;
    }
}
