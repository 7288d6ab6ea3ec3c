package be.vormingsportaal.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CaseNoteRepository extends JpaRepository<CaseNote, UUID> {

    List<CaseNote> findByStoryAndBusinessKeyOrderByWrittenAt(String story, UUID businessKey);

    /** What the person wrote, and what was written in cases about the person. */
    @Query("select n from CaseNote n where n.writtenBy = :account or n.personId = :account order by n.writtenAt")
    List<CaseNote> ofAccount(UUID account);

    /** The cases of the notes from before this moment. */
    @Query("select distinct n.businessKey from CaseNote n where n.writtenAt < :before")
    List<UUID> keysBefore(Instant before);

    @Modifying
    @Query("delete from CaseNote n where n.writtenAt < :before and n.businessKey in :keys")
    int deleteBefore(Instant before, Collection<UUID> keys);
}
