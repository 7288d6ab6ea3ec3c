package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.Content;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files that somebody is gathering for one subject, in order. */
@Entity
@Table(name = "draft")
class Draft {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID ownerId;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private Instant startedAt;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<GatheredFile> files = new ArrayList<>();

    @Version
    private Integer version;

    protected Draft() {}

    static Draft started(UUID ownerId, String subject, Instant now) {
        Draft draft = new Draft();
        draft.id = UUID.randomUUID();
        draft.ownerId = ownerId;
        draft.subject = subject;
        draft.startedAt = now;
        return draft;
    }

    /** The name under which this content is in it already. */
    Optional<String> nameOf(String sha256) {
        return files.stream()
                .filter(file -> file.content().sha256().equals(sha256))
                .map(GatheredFile::fileName)
                .findFirst();
    }

    long bytes() {
        return files.stream().mapToLong(file -> file.content().bytes()).sum();
    }

    void add(String fileName, Content content, Instant now) {
        files.add(GatheredFile.of(this, files.size(), fileName, content, now));
    }

    /** Adds the files of the other draft that are not in this one, as they were added there. */
    void takeOver(Draft other) {
        other.files.stream()
                .filter(file -> nameOf(file.content().sha256()).isEmpty())
                .map(file -> file.copyIn(this, files.size()))
                .forEachOrdered(files::add);
    }

    void remove(UUID fileId) {
        files.removeIf(file -> file.id().equals(fileId));
        number();
    }

    /** @param position from 0; when there are fewer files, the last place */
    void move(UUID fileId, int position) {
        files.stream().filter(file -> file.id().equals(fileId)).findFirst().ifPresent(file -> {
            files.remove(file);
            files.add(Math.max(0, Math.min(position, files.size())), file);
            number();
        });
    }

    private void number() {
        for (int i = 0; i < files.size(); i++) {
            files.get(i).place(i);
        }
    }

    List<GatheredFile> files() {
        return List.copyOf(files);
    }

    String subject() {
        return subject;
    }
}
