package be.vormingsportaal.documents.storage;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MergePart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files that a person was gathering. Where both accounts gather for the same subject, those of the ended one come after
 * those of the kept one, and a file that both have stays once.
 */
@Component
@Order(60)
class DraftMergePart extends MergePart {

    private static final String OWNER = "draft.owner_id";

    private final DraftRepository drafts;
    private final AccountRows rows;

    DraftMergePart(DraftRepository drafts, AccountRows rows) {
        super(OWNER);
        this.drafts = drafts;
        this.rows = rows;
    }

    @Override
    public List<Line> forecast(Merge merge) {
        int files = drafts.findByOwnerIdOrderBySubject(merge.ended()).stream()
                .mapToInt(draft -> draft.files().size())
                .sum();
        return files == 0 ? List.of() : List.of(Line.of("drafts.merge", files));
    }

    @Override
    public void carryOut(Merge merge) {
        for (String subject : drafts.subjectsOf(merge.ended())) {
            drafts.hold(merge.kept(), subject).ifPresent(own -> {
                Draft ended = drafts.hold(merge.ended(), subject).orElseThrow();
                own.takeOver(ended);
                drafts.delete(ended);
                drafts.flush();
            });
        }
        rows.move(OWNER, merge);
    }
}
