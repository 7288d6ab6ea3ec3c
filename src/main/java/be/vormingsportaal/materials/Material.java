package be.vormingsportaal.materials;

import be.vormingsportaal.documents.storage.DocumentView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A file or a link that the quality centre offers for an instrument. */
@Entity
@Table(name = "material")
class Material {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String instrumentCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MaterialTab tab;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private LocalDate datedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MaterialKind kind;

    private String link;

    private UUID documentId;

    /** The size that the document has, which never changes. */
    private Long bytes;

    @Column(nullable = false)
    private Instant publishedAt;

    @Version
    private Integer version;

    protected Material() {}

    Material(String instrumentCode, MaterialDetails details, int position) {
        this.id = UUID.randomUUID();
        this.instrumentCode = instrumentCode;
        this.position = position;
        describe(details);
    }

    void describe(MaterialDetails details) {
        tab = details.tab();
        audience = details.audience();
        title = details.title();
        datedOn = details.datedOn();
    }

    void publish(MaterialLink target, Instant now) {
        kind = MaterialKind.LINK;
        link = target.address().toString();
        documentId = null;
        bytes = null;
        publishedAt = now;
    }

    void publish(DocumentView document, Instant now) {
        kind = MaterialKind.of(document.mediaType());
        link = null;
        documentId = document.id();
        bytes = document.bytes();
        publishedAt = now;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    UUID id() {
        return id;
    }

    MaterialTab tab() {
        return tab;
    }

    int position() {
        return position;
    }

    /** It is empty for a link. */
    Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    MaterialView view() {
        return new MaterialView(
                id,
                instrumentCode,
                new MaterialDetails(tab, audience, title, datedOn),
                kind,
                Optional.ofNullable(link).map(URI::create).map(MaterialLink::new),
                documentId(),
                Optional.ofNullable(bytes),
                publishedAt);
    }
}
