package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.FileNames;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.storage.StoreResult.Refused;
import be.vormingsportaal.documents.storage.StoreResult.Stored;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Keeps the stored files. A file that nobody claims within a day is deleted. */
@Service
public class Documents {

    private final DocumentRows rows;
    private final ContentStore store;
    private final FileIntake intake;
    private final DocumentAssembly making;

    Documents(DocumentRows rows, ContentStore store, FileIntake intake, DocumentAssembly making) {
        this.rows = rows;
        this.store = store;
        this.intake = intake;
        this.making = making;
    }

    /** Takes one file as it is: a PDF, a JPEG, a PNG, a document, sheet or slides without macros, an MP4 or an MP3. */
    public StoreResult store(Upload upload) {
        String fileName = FileNames.shown(upload.fileName());
        try (ReceivedFile received = intake.receiveMaterial(upload)) {
            return new Stored(making.ofReceived(received, intake.check(received, FileKind.ALL)));
        } catch (UploadRefusedException e) {
            return new Refused(e.of(fileName));
        } catch (IOException e) {
            return new Refused(Drafts.notKept(fileName, e));
        }
    }

    /**
     * From now on somebody keeps the document. It works in the transaction of the caller.
     *
     * @throws NoSuchElementException when there is no such document any more
     */
    public void claim(UUID documentId) {
        rows.claim(documentId);
    }

    /**
     * Nobody keeps the document any more. It works in the transaction of the caller. A module that shares a document
     * checks first that nobody else keeps it.
     */
    public void release(UUID documentId) {
        rows.release(documentId);
    }

    public Optional<DocumentView> find(UUID documentId) {
        return rows.find(documentId).map(StoredDocument::view);
    }

    /** The documents that exist, by their ids. */
    public Map<UUID, DocumentView> find(Collection<UUID> documentIds) {
        return rows.find(documentIds).stream()
                .map(StoredDocument::view)
                .collect(Collectors.toMap(DocumentView::id, document -> document));
    }

    /**
     * A file, so that parts of it can be asked for.
     *
     * @throws NoSuchElementException when there is no such document
     */
    public Resource content(UUID documentId) {
        return rows.find(documentId)
                .map(document -> new FileSystemResource(store.path(document.sha256())))
                .orElseThrow(() -> new NoSuchElementException("There is no document " + documentId));
    }

    /** The first page as a PNG, if it could be drawn. */
    public Optional<Resource> preview(UUID documentId) {
        return rows.find(documentId)
                .flatMap(StoredDocument::previewSha256)
                .map(preview -> new FileSystemResource(store.path(preview)));
    }
}
