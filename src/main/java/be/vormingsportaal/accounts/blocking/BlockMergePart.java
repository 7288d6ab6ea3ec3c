package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That the account was blocked, and why, goes along. Whether the kept account lets somebody in stays as it is. */
@Component
@Order(60)
class BlockMergePart extends MovedRows {

    BlockMergePart(AccountRows rows) {
        super(rows, "merges.blocks", "account_block.account_id");
    }
}
