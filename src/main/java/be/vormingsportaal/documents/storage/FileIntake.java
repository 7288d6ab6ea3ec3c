package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.checks.FileCheck;
import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.content.WorkLimit;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes files in: it writes them to disk first, and then checks what is in them. */
@Component
class FileIntake {

    private final ContentStore store;
    private final FileCheck check;
    private final WorkLimit workload;
    private final DocumentSettings settings;

    FileIntake(ContentStore store, FileCheck check, WorkLimit workload, DocumentSettings settings) {
        this.store = store;
        this.check = check;
        this.workload = workload;
        this.settings = settings;
    }

    /** The caller closes the result. */
    ReceivedFile receive(Upload upload) throws IOException, UploadRefusedException {
        return store.receive(upload.content(), settings.maxBytes());
    }

    /** Does the same as {@link #receive}, but films are larger than attests. */
    ReceivedFile receiveMaterial(Upload upload) throws IOException, UploadRefusedException {
        return store.receive(upload.content(), settings.maxMaterialBytes());
    }

    CheckedFile check(ReceivedFile received, Set<FileKind> welcome) throws IOException, UploadRefusedException {
        return workload.run(() -> check.check(received.file(), welcome));
    }
}
