package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.documents.storage.DocumentView;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.web.files.FileAnswer;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives the file of an attest to people who may read it. For anybody else there is no such file. */
@Controller
@OpenTo(SIGNED_IN)
@RequestMapping("/attesten/{id}")
class AttestDocumentController {

    private final AttestationArchive archive;
    private final Documents documents;
    private final FileAnswer files;
    private final SecurityLog log;

    AttestDocumentController(AttestationArchive archive, Documents documents, FileAnswer files, SecurityLog log) {
        this.archive = archive;
        this.documents = documents;
        this.files = files;
        this.log = log;
    }

    /** The file is never opened inside the portal, whatever is in it. */
    @GetMapping("/document")
    void document(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AttestationView attest = archive.readable(id, me).orElseThrow();
        DocumentView document = document(attest);
        noteReading(attest);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(AttestFileName.of(attest) + ".pdf")
                .build();
        files.send(document, documents.content(document.id()), saved, request, response);
    }

    /** A picture of its first page that the portal made. */
    @GetMapping("/voorbeeld")
    void preview(@AuthenticationPrincipal SignedInAccount me, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        AttestationView attest = archive.readable(id, me).orElseThrow();
        var preview = documents.preview(document(attest).id()).orElseThrow();
        noteReading(attest);
        files.sendPreview(preview, response);
    }

    private void noteReading(AttestationView attest) {
        log.seen(
                SecurityEventKind.ATTEST_OPENED,
                attest.accountId(),
                EventDetail.of(attest.id().toString()));
    }

    /** @throws NoSuchElementException when the quality centre gave the attest, because then there is no file */
    private DocumentView document(AttestationView attest) {
        return attest.documentId().flatMap(documents::find).orElseThrow();
    }
}
