package be.vormingsportaal.listing;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Messages through the public list go along with the person. One that was not sent on yet goes to the kept address. */
@Component
@Order(60)
class ContactMergePart extends MovedRows {

    ContactMergePart(AccountRows rows) {
        super(rows, "contactMessages.merge", "contact_message.account_id");
    }
}
