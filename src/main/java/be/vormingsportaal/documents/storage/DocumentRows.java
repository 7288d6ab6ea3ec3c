package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.Content;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rows of documents, and knows which content any row needs. */
@Service
@Transactional
class DocumentRows {

    private final StoredDocumentRepository documents;
    private final DraftRepository drafts;
    private final Clock clock;

    DocumentRows(StoredDocumentRepository documents, DraftRepository drafts, Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param previewSha256 empty without a preview */
    public UUID add(Content content, Optional<String> previewSha256) {
        return documents
                .save(StoredDocument.of(content, previewSha256, clock.instant()))
                .id();
    }

    public void claim(UUID documentId) {
        hold(documentId).claim(clock.instant());
    }

    public void release(UUID documentId) {
        documents.hold(documentId).ifPresent(StoredDocument::release);
    }

    private StoredDocument hold(UUID documentId) {
        return documents
                .hold(documentId)
                .orElseThrow(() -> new NoSuchElementException("There is no document " + documentId));
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> find(UUID documentId) {
        return documents.findById(documentId);
    }

    @Transactional(readOnly = true)
    public List<StoredDocument> find(Collection<UUID> documentIds) {
        return documentIds.isEmpty() ? List.of() : documents.findAllById(documentIds);
    }

    public int deleteUnclaimed(Instant before) {
        return documents.deleteUnclaimedStoredBefore(before);
    }

    /** Deletes the files of drafts that nobody joined. */
    public int deleteGathered(Instant before) {
        return drafts.deleteFilesAddedBefore(before);
    }

    /** Deletes empty drafts, except one to which somebody is adding a file at this moment. */
    public int deleteEmptyDrafts(Instant before) {
        List<Draft> empty = drafts.holdEmptyStartedBefore(before).stream()
                .filter(draft -> draft.files().isEmpty())
                .toList();
        drafts.deleteAll(empty);
        return empty.size();
    }

    /** The contents among these that some row names. */
    @Transactional(readOnly = true)
    public Set<String> inUse(Collection<String> sha256s) {
        Set<String> inUse = new HashSet<>(documents.contentsAmong(sha256s));
        inUse.addAll(documents.previewsAmong(sha256s));
        inUse.addAll(drafts.contentsAmong(sha256s));
        return inUse;
    }
}
