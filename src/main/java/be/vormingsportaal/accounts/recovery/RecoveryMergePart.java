package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.shared.MergePart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A link to the ended account opens nothing any more. The rows stay for their cases, which may not have run yet; they
 * live for a day.
 */
@Component
@Order(60)
class RecoveryMergePart extends MergePart {

    private final RecoveryRepository recoveries;

    RecoveryMergePart(RecoveryRepository recoveries) {
        super("account_recovery.account_id");
        this.recoveries = recoveries;
    }

    /** Nothing of it is anything that staff know of. */
    @Override
    public List<Line> forecast(Merge merge) {
        return List.of();
    }

    @Override
    public void carryOut(Merge merge) {
        recoveries.makeNobodys(merge.ended());
    }
}
