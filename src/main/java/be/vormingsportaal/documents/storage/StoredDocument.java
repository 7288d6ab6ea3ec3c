package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.Content;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file that somebody keeps, or may still decide to keep. */
@Entity
@Table(name = "document")
class StoredDocument {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private String mediaType;

    private long bytes;

    private int pages;

    private String previewSha256;

    @Column(nullable = false)
    private Instant storedAt;

    private Instant claimedAt;

    @Version
    private Integer version;

    protected StoredDocument() {}

    /** @param previewSha256 empty without a preview */
    static StoredDocument of(Content content, Optional<String> previewSha256, Instant now) {
        StoredDocument document = new StoredDocument();
        document.id = UUID.randomUUID();
        document.sha256 = content.sha256();
        document.mediaType = content.kind().mediaType();
        document.bytes = content.bytes();
        document.pages = content.pages();
        document.previewSha256 = previewSha256.orElse(null);
        document.storedAt = now;
        return document;
    }

    void claim(Instant now) {
        claimedAt = now;
    }

    void release() {
        claimedAt = null;
    }

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    /** It is empty without a preview. */
    Optional<String> previewSha256() {
        return Optional.ofNullable(previewSha256);
    }

    DocumentView view() {
        return new DocumentView(id, mediaType, bytes, pages, sha256, previewSha256 != null);
    }
}
