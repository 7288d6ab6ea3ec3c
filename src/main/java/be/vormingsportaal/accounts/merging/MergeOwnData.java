package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Hands out which accounts became part of the person's account. */
@Service
@Order(3)
class MergeOwnData extends OwnData {

    MergeOwnData(Merges merges) {
        super(new Kind<>("merges", merges::of, MergeOwnData::row));
    }

    private static Map<String, Object> row(MergeView merge) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("email", merge.email().display());
        row.put("name", merge.name().full());
        row.put("mergedAt", merge.mergedAt());
        return row;
    }
}
