package be.vormingsportaal.securitylog;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is in the log about the person goes along, and that the accounts became one is noted too. */
@Component
@Order(60)
class SecurityLogMergePart extends MovedRows {

    private final SecurityLog log;

    SecurityLogMergePart(AccountRows rows, SecurityLog log) {
        super(rows, "securityEvents.merge", "security_event.account_id", "security_event.person_id");
        this.log = log;
    }

    @Override
    public void carryOut(Merge merge) {
        super.carryOut(merge);
        log.changed(
                SecurityEventKind.ACCOUNTS_MERGED,
                merge.kept(),
                EventDetail.of(merge.id().toString()));
    }
}
