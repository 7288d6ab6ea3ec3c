package be.vormingsportaal.cases.process;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the person did in cases goes along. */
@Component
@Order(60)
class CaseActMergePart extends MovedRows {

    CaseActMergePart(AccountRows rows) {
        super(rows, "caseActs.merge", "case_act.account_id");
    }
}
