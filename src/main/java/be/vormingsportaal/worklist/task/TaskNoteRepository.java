package be.vormingsportaal.worklist.task;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TaskNoteRepository extends JpaRepository<TaskNote, UUID> {

    List<TaskNote> findByTaskIdInOrderByWrittenAt(Collection<UUID> taskIds);

    List<TaskNote> findByWrittenByOrderByWrittenAt(UUID account);

    @Modifying
    @Query("delete from TaskNote n where n.writtenAt < :before and n.taskId not in :kept")
    int deleteOld(Instant before, Collection<UUID> kept);
}
