package be.vormingsportaal.documents.storage;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface DraftRepository extends JpaRepository<Draft, UUID> {

    /** The value that Hibernate uses for this. */
    String SKIP_LOCKED = "-2";

    /**
     * Reads the row as it is now, and holds it until the transaction ends. Because it is read first, people who add
     * files do so one after the other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.ownerId = :ownerId and d.subject = :subject")
    Optional<Draft> hold(UUID ownerId, String subject);

    Optional<Draft> findByOwnerIdAndSubject(UUID ownerId, String subject);

    @Query("select d.subject from Draft d where d.ownerId = :ownerId order by d.subject")
    List<String> subjectsOf(UUID ownerId);

    @EntityGraph(attributePaths = "files")
    List<Draft> findByOwnerIdOrderBySubject(UUID ownerId);

    @Modifying
    @Query("delete from GatheredFile f where f.addedAt < :moment")
    int deleteFilesAddedBefore(Instant moment);

    /**
     * Holds these rows until the transaction ends. Rows that somebody else holds are left out. A draft may have got a
     * file since.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = AvailableSettings.JAKARTA_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select d from Draft d where d.startedAt < :moment and d.files is empty")
    List<Draft> holdEmptyStartedBefore(Instant moment);

    @Query("select f.sha256 from GatheredFile f where f.sha256 in :hashes")
    Set<String> contentsAmong(Collection<String> hashes);
}
