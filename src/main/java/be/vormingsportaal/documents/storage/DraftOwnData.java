package be.vormingsportaal.documents.storage;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows the files that somebody is gathering. The module that keeps a file says what became of it. */
@Service
@Order(5)
class DraftOwnData extends OwnData {

    DraftOwnData(DraftRepository drafts) {
        super(new Kind<>("drafts", owner -> files(drafts.findByOwnerIdOrderBySubject(owner)), DraftOwnData::row));
    }

    private static List<GatheredFile> files(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> draft.files().stream()).toList();
    }

    private static Map<String, Object> row(GatheredFile file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fileName", file.fileName());
        row.put("addedAt", file.addedAt());
        return row;
    }
}
