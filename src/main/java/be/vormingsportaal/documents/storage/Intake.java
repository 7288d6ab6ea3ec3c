package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.checks.FileCheck;
import be.vormingsportaal.documents.content.Checked;
import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.Received;
import be.vormingsportaal.documents.content.RefusedException;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.content.Workload;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes files in: it writes them to disk first, and then checks what is in them. */
@Component
class Intake {

    private final ContentStore store;
    private final FileCheck check;
    private final Workload workload;
    private final DocumentSettings settings;

    Intake(ContentStore store, FileCheck check, Workload workload, DocumentSettings settings) {
        this.store = store;
        this.check = check;
        this.workload = workload;
        this.settings = settings;
    }

    /** The caller closes the result. */
    Received receive(Upload upload) throws IOException, RefusedException {
        return store.receive(upload.content(), settings.maxBytes());
    }

    /** Does the same as {@link #receive}, but films are larger than attests. */
    Received receiveMaterial(Upload upload) throws IOException, RefusedException {
        return store.receive(upload.content(), settings.maxMaterialBytes());
    }

    Checked check(Received received, Set<FileKind> welcome) throws IOException, RefusedException {
        return workload.run(() -> check.check(received.file(), welcome));
    }
}
