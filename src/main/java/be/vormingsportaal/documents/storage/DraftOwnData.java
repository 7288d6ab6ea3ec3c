package be.vormingsportaal.documents.storage;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that somebody is gathering. What became of them is told by the module that keeps it. */
@Service
@Order(5)
@Transactional(readOnly = true)
class DraftOwnData implements OwnData {

    private final DraftRepository drafts;

    DraftOwnData(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "drafts",
                drafts.findByOwnerIdOrderBySubject(accountId).stream()
                        .flatMap(draft -> draft.files().stream())
                        .map(DraftOwnData::row)
                        .toList()));
    }

    private static Map<String, Object> row(GatheredFile file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fileName", file.fileName());
        row.put("addedAt", file.addedAt());
        return row;
    }
}
