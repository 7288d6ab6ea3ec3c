package be.vormingsportaal.mail;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The log of mails about the ended account becomes that of the kept one. */
@Component
@Order(60)
class MailMergePart extends MovedRows {

    MailMergePart(AccountRows rows) {
        super(rows, "mails.merge", "sent_mail.aggregate");
    }
}
