package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MergePart;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An address that was asked for the ended account is not given to anybody: an open change is cancelled. What was asked
 * goes along.
 */
@Component
@Order(60)
class EmailChangeMergePart extends MergePart {

    private static final String ACCOUNT = "email_change.account_id";

    private final EmailChangeRepository changes;
    private final AccountRows rows;
    private final Clock clock;

    EmailChangeMergePart(EmailChangeRepository changes, AccountRows rows, Clock clock) {
        super(ACCOUNT, "email_change.open_account_id");
        this.changes = changes;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Line> forecast(Merge merge) {
        return changes.findByOpenAccountId(merge.ended())
                .filter(change -> change.isUsable(clock.instant()))
                .map(change ->
                        List.of(Line.of("emailChange.merge", change.newEmail().display())))
                .orElse(List.of());
    }

    @Override
    public void carryOut(Merge merge) {
        changes.cancelOpen(merge.ended(), clock.instant());
        rows.move(ACCOUNT, merge);
    }
}
