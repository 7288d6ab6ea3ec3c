package be.vormingsportaal.documents;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends JpaRepository<Draft, UUID> {

    /** The row as it is now, held until the transaction ends. Read first, it makes whoever adds files wait in line. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.ownerId = :ownerId and d.subject = :subject")
    Optional<Draft> hold(UUID ownerId, String subject);

    Optional<Draft> findByOwnerIdAndSubject(UUID ownerId, String subject);

    List<Draft> findByOwnerIdOrderBySubject(UUID ownerId);

    @Modifying
    @Query("delete from GatheredFile f where f.addedAt < :moment")
    int deleteFilesAddedBefore(Instant moment);

    @Modifying
    @Query("delete from Draft d where d.startedAt < :moment"
            + " and not exists (select f from GatheredFile f where f.draft = d)")
    int deleteEmptyStartedBefore(Instant moment);

    @Query("select f.sha256 from GatheredFile f where f.sha256 in :hashes")
    Set<String> contentsAmong(Collection<String> hashes);
}
