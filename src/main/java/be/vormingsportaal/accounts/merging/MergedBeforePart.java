package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became part of the ended account before is part of the kept one now. */
@Component
@Order(60)
class MergedBeforePart extends MovedRows {

    MergedBeforePart(AccountRows rows) {
        super(rows, "account.merge.before", "account_merge.kept_id");
    }
}
