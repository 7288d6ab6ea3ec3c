package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.SignedInAccount;
import be.vormingsportaal.attestations.AttestationArchive;
import be.vormingsportaal.attestations.AttestationView;
import be.vormingsportaal.documents.DocumentView;
import be.vormingsportaal.documents.Documents;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The file of an attest, for whoever may read it; for anybody else there is none. */
@Controller
@RequestMapping("/attesten/{id}")
class AttestDocumentController {

    private final AttestationArchive archive;
    private final Documents documents;

    AttestDocumentController(AttestationArchive archive, Documents documents) {
        this.archive = archive;
        this.documents = documents;
    }

    /** Never opened inside the portal, whatever is in it. */
    @GetMapping("/document")
    void document(@AuthenticationPrincipal SignedInAccount me, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        AttestationView attest = archive.readable(id, me).orElseThrow();
        DocumentView document = document(attest);
        response.setContentLengthLong(document.bytes());
        send(
                documents.content(document.id()),
                document.mediaType(),
                ContentDisposition.attachment().filename(AttestFileName.of(attest) + ".pdf"),
                response);
    }

    /** A picture of its first page that the portal made. */
    @GetMapping("/voorbeeld")
    void preview(@AuthenticationPrincipal SignedInAccount me, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        AttestationView attest = archive.readable(id, me).orElseThrow();
        send(
                documents.preview(document(attest).id()).orElseThrow(),
                MediaType.IMAGE_PNG_VALUE,
                ContentDisposition.inline().filename(AttestFileName.of(attest) + ".png"),
                response);
    }

    /** @throws NoSuchElementException when the quality centre gave the attest: it has no file */
    private DocumentView document(AttestationView attest) {
        return Optional.ofNullable(attest.documentId()).flatMap(documents::find).orElseThrow();
    }

    private static void send(
            Resource file, String mediaType, ContentDisposition.Builder disposition, HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString());
        try (InputStream content = file.getInputStream()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
