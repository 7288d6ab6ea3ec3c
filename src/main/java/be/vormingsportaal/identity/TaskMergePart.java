package be.vormingsportaal.identity;

import be.vormingsportaal.shared.MergePart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that were taken under the ended account go back to everybody who may do them; the kept account can take them. */
@Component
@Order(60)
class TaskMergePart extends MergePart {

    private final FormerMembers former;

    TaskMergePart(FormerMembers former) {
        this.former = former;
    }

    @Override
    public List<Line> forecast(Merge merge) {
        long taken = former.taken(merge.ended());
        return taken == 0 ? List.of() : List.of(Line.of("engine.merge.tasks", taken));
    }

    @Override
    public void carryOut(Merge merge) {
        former.letGo(merge.ended());
    }
}
