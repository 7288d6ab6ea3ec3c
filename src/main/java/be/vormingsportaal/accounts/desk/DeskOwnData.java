package be.vormingsportaal.accounts.desk;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows what staff wrote about the person, and the names that they corrected. */
@Service
@Order(1)
class DeskOwnData extends OwnData {

    DeskOwnData(PersonNoteRepository notes, NameCorrectionRepository corrections) {
        super(
                new Kind<>("notes", notes::findByAccountIdOrderByWrittenAtDesc, DeskOwnData::row),
                new Kind<>("nameCorrections", corrections::findByAccountIdOrderByCorrectedAt, DeskOwnData::row));
    }

    private static Map<String, Object> row(PersonNote note) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("text", note.text());
        row.put("writtenAt", note.writtenAt());
        return row;
    }

    private static Map<String, Object> row(NameCorrection correction) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("former", correction.former().full());
        row.put("correctedAt", correction.correctedAt());
        return row;
    }
}
