package be.vormingsportaal.worklist.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody wrote who handed a task over or gave it back, for whoever does it. */
@Entity
@Table(name = "task_note")
class TaskNote {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID taskId;

    /** It is empty when the account is gone. */
    private UUID writtenBy;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    protected TaskNote() {}

    static TaskNote written(UUID taskId, UUID writtenBy, String text, Instant now) {
        TaskNote note = new TaskNote();
        note.id = UUID.randomUUID();
        note.taskId = taskId;
        note.writtenBy = writtenBy;
        note.text = text;
        note.writtenAt = now;
        return note;
    }

    UUID taskId() {
        return taskId;
    }

    Optional<UUID> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
