package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.Content;
import be.vormingsportaal.documents.content.FileKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A checked file of a draft. */
@Entity
@Table(name = "draft_file")
class GatheredFile {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_id")
    private Draft draft;

    private int position;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FileKind kind;

    private long bytes;

    private int pages;

    @Column(nullable = false)
    private Instant addedAt;

    @Version
    private Integer version;

    protected GatheredFile() {}

    static GatheredFile of(Draft draft, int position, String fileName, Content content, Instant now) {
        GatheredFile file = new GatheredFile();
        file.id = UUID.randomUUID();
        file.draft = draft;
        file.position = position;
        file.fileName = fileName;
        file.sha256 = content.sha256();
        file.kind = content.kind();
        file.bytes = content.bytes();
        file.pages = content.pages();
        file.addedAt = now;
        return file;
    }

    /** The same file in another draft. */
    GatheredFile copyIn(Draft other, int newPosition) {
        return of(other, newPosition, fileName, content(), addedAt);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    Content content() {
        return new Content(sha256, bytes, kind, pages);
    }

    Instant addedAt() {
        return addedAt;
    }

    /** An image counts as one page. */
    DraftFile view() {
        return new DraftFile(id, fileName, bytes, Math.max(1, pages));
    }
}
