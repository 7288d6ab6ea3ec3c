package be.vormingsportaal.documents.storage;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredDocumentRepository extends JpaRepository<StoredDocument, UUID> {

    /** Reads the row as it is now, and holds it until the transaction ends, so that no sweep deletes it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDocument d where d.id = :id")
    Optional<StoredDocument> hold(UUID id);

    @Modifying
    @Query("delete from StoredDocument d where d.claimedAt is null and d.storedAt < :moment")
    int deleteUnclaimedStoredBefore(Instant moment);

    @Query("select d.sha256 from StoredDocument d where d.sha256 in :hashes")
    Set<String> contentsAmong(Collection<String> hashes);

    @Query("select d.previewSha256 from StoredDocument d where d.previewSha256 in :hashes")
    Set<String> previewsAmong(Collection<String> hashes);
}
