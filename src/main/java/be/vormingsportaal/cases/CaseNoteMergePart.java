package be.vormingsportaal.cases;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes of staff about the cases of the person go along. */
@Component
@Order(60)
class CaseNoteMergePart extends MovedRows {

    CaseNoteMergePart(AccountRows rows) {
        super(rows, "caseNotes.merge", "case_note.person_id");
    }
}
