package be.vormingsportaal.web.accounts;

import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.documents.storage.DocumentView;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.web.attestations.AttestFileName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Collects the files that the portal keeps of a person. */
@Component
class OwnFiles {

    private final AttestationArchive archive;
    private final Documents documents;

    OwnFiles(AttestationArchive archive, Documents documents) {
        this.archive = archive;
        this.documents = documents;
    }

    /**
     * The files, the newest first, each by the name that it gets. A corrected attest has the same file as the one that
     * was handed in.
     */
    Map<String, Resource> of(UUID accountId) {
        Map<UUID, AttestationView> byDocument = new LinkedHashMap<>();
        archive.history(accountId).stream()
                .forEach(attest -> attest.documentId().ifPresent(document -> byDocument.put(document, attest)));
        Map<String, Resource> files = new LinkedHashMap<>();
        byDocument.forEach((id, attest) -> find(id).ifPresent(document -> files.put(name(attest, files), document)));
        return files;
    }

    private Optional<Resource> find(UUID id) {
        return documents.find(id).map(DocumentView::id).map(documents::content).filter(Resource::exists);
    }

    private static String name(AttestationView attest, Map<String, Resource> taken) {
        String name = "attesten/" + AttestFileName.of(attest);
        String free = name + ".pdf";
        for (int number = 2; taken.containsKey(free); number++) {
            free = name + "-" + number + ".pdf";
        }
        return free;
    }
}
