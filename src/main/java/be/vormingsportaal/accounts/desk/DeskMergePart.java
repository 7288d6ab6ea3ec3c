package be.vormingsportaal.accounts.desk;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What staff noted about the person and corrected goes along. */
@Component
@Order(60)
class DeskMergePart extends MovedRows {

    DeskMergePart(AccountRows rows) {
        super(rows, "merges.desk", "person_note.account_id", "name_correction.account_id");
    }
}
