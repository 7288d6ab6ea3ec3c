package be.vormingsportaal.cases;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows what staff noted in cases about the person, and what the person noted as a member of staff. */
@Service
@Order(12)
class CaseNoteOwnData extends OwnData {

    CaseNoteOwnData(CaseNoteRepository notes) {
        super(new Kind<>("caseNotes", notes::ofAccount, CaseNoteOwnData::row));
    }

    private static Map<String, Object> row(CaseNote note) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("writtenAt", note.writtenAt());
        row.put("note", note.text());
        return row;
    }
}
