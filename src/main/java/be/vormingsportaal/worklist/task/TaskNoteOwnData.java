package be.vormingsportaal.worklist.task;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows what the person wrote beside tasks that are open. */
@Service
@Order(13)
class TaskNoteOwnData extends OwnData {

    TaskNoteOwnData(TaskNoteRepository notes) {
        super(new Kind<>("taskNotes", notes::findByWrittenByOrderByWrittenAt, TaskNoteOwnData::row));
    }

    private static Map<String, Object> row(TaskNote note) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("writtenAt", note.writtenAt());
        row.put("text", note.text());
        return row;
    }
}
