package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.Content;
import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.content.WorkLimit;
import be.vormingsportaal.documents.joining.Joiner;
import be.vormingsportaal.documents.joining.Joiner.Joined;
import be.vormingsportaal.documents.joining.Joiner.NotJoinedException;
import be.vormingsportaal.documents.joining.Joiner.Part;
import be.vormingsportaal.documents.joining.Preview;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes documents, with their previews, from content that was checked. The files are written first, and then the row.
 */
@Component
class DocumentAssembly {

    private final ContentStore store;
    private final Joiner joiner;
    private final Preview preview;
    private final WorkLimit workload;
    private final DocumentRows rows;

    DocumentAssembly(ContentStore store, Joiner joiner, Preview preview, WorkLimit workload, DocumentRows rows) {
        this.store = store;
        this.joiner = joiner;
        this.preview = preview;
        this.workload = workload;
        this.rows = rows;
    }

    /** Makes a document from content that is in the store. */
    UUID ofContent(Content content) throws IOException, UploadRefusedException {
        if (!store.refresh(content.sha256())) {
            throw new IOException("There is no content " + content.sha256());
        }
        return rows.add(content, preview(content));
    }

    /** Makes a document from a file that came in just now. */
    UUID ofReceived(ReceivedFile received, CheckedFile checked) throws IOException, UploadRefusedException {
        store.keep(received);
        return ofContent(Content.of(received, checked));
    }

    UUID ofParts(List<GatheredFile> files) throws IOException, UploadRefusedException, NotJoinedException {
        List<Part> parts = files.stream().map(this::part).toList();
        Outcome outcome = workload.run(() -> join(parts));
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        try (ReceivedFile received = outcome.joined().received()) {
            return ofReceived(
                    received, new CheckedFile(FileKind.PDF, outcome.joined().pages()));
        }
    }

    private Part part(GatheredFile file) {
        Content content = file.content();
        return new Part(file.fileName(), content.kind(), store.path(content.sha256()));
    }

    private Outcome join(List<Part> parts) throws IOException {
        try {
            return new Outcome(joiner.join(parts), null);
        } catch (NotJoinedException e) {
            return new Outcome(null, e);
        }
    }

    /** Its name in the store; empty when there is none. */
    private Optional<String> preview(Content content) throws IOException, UploadRefusedException {
        if (content.kind() != FileKind.PDF) {
            return Optional.empty();
        }
        Optional<ReceivedFile> drawn = workload.run(() -> preview.of(store.path(content.sha256())));
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        store.keep(drawn.get());
        return Optional.of(drawn.get().sha256());
    }

    /** One of the two is null. */
    private record Outcome(Joined joined, NotJoinedException failure) {}
}
