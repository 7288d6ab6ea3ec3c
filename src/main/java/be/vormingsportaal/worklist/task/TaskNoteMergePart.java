package be.vormingsportaal.worklist.task;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a manager wrote when handing over a task stays in the name of the person. */
@Component
@Order(60)
class TaskNoteMergePart extends MovedRows {

    TaskNoteMergePart(AccountRows rows) {
        super(rows, "taskNotes.merge", "task_note.written_by");
    }
}
