package be.vormingsportaal.materials;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MergePart;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the person last looked. Where both accounts looked, it is the last time that counts. */
@Component
@Order(60)
class MaterialMergePart extends MergePart {

    private static final String ACCOUNT = "material_visit.account_id";

    private final MaterialVisitRepository visits;
    private final AccountRows rows;

    MaterialMergePart(MaterialVisitRepository visits, AccountRows rows) {
        super(ACCOUNT);
        this.visits = visits;
        this.rows = rows;
    }

    /** It only decides what is marked as new. */
    @Override
    public List<Line> forecast(Merge merge) {
        return List.of();
    }

    @Override
    public void carryOut(Merge merge) {
        visits.findByAccountIdOrderByInstrumentCode(merge.ended()).forEach(ended -> join(ended, merge.kept()));
        visits.flush();
        rows.move(ACCOUNT, merge);
    }

    private void join(MaterialVisit ended, UUID kept) {
        visits.findByAccountIdAndInstrumentCode(kept, ended.instrumentCode()).ifPresent(own -> {
            own.join(ended);
            visits.delete(ended);
        });
    }
}
