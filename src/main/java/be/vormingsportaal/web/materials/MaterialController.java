package be.vormingsportaal.web.materials;

import static be.vormingsportaal.web.security.Visitors.CAREGIVERS;
import static be.vormingsportaal.web.security.Visitors.STAFF;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.documents.storage.DocumentView;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.materials.MaterialLibrary;
import be.vormingsportaal.materials.MaterialReading;
import be.vormingsportaal.materials.MaterialView;
import be.vormingsportaal.web.files.FileAnswer;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows one material: the page that plays or opens it, its file, and the picture of the file's first page. */
@Controller
@OpenTo({STAFF, TRAINERS, CAREGIVERS})
@RequestMapping("/materiaal/{materialId}")
class MaterialController {

    private final MaterialLibrary library;
    private final Documents documents;
    private final FileAnswer files;

    MaterialController(MaterialLibrary library, Documents documents, FileAnswer files) {
        this.library = library;
        this.documents = documents;
        this.files = files;
    }

    @GetMapping
    String show(
            @PathVariable UUID materialId,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            HttpServletResponse response) {
        MaterialReading reading = library.read(me.id(), materialId);
        if (reading.lock().isPresent()) {
            return LockedPage.show(reading.instrument(), reading.lock().get(), model, response);
        }
        model.addAttribute("instrument", reading.instrument());
        MaterialView material = reading.material().orElseThrow();
        model.addAttribute("material", material);
        model.addAttribute(
                "hasPreview",
                document(material).filter(DocumentView::hasPreview).isPresent());
        return "materials/material";
    }

    /** @return the page that says why it is locked; null when the answer is the file */
    @GetMapping("/bestand")
    String file(
            @PathVariable UUID materialId,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        MaterialReading reading = library.read(me.id(), materialId);
        if (reading.lock().isPresent()) {
            return LockedPage.show(reading.instrument(), reading.lock().get(), model, response);
        }
        MaterialView material = reading.material().orElseThrow();
        DocumentView document = document(material).orElseThrow();
        files.send(document, documents.content(document.id()), disposition(material), request, response);
        return null;
    }

    /** @return the same as {@link #file} */
    @GetMapping("/voorbeeld")
    String preview(
            @PathVariable UUID materialId,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            HttpServletResponse response)
            throws IOException {
        MaterialReading reading = library.read(me.id(), materialId);
        if (reading.lock().isPresent()) {
            return LockedPage.show(reading.instrument(), reading.lock().get(), model, response);
        }
        Resource preview = reading.material()
                .flatMap(this::document)
                .flatMap(document -> documents.preview(document.id()))
                .orElseThrow();
        files.sendPreview(preview, response);
        return null;
    }

    /** What the portal plays is shown on its page, and everything else is saved. */
    private static ContentDisposition disposition(MaterialView material) {
        ContentDisposition.Builder how =
                material.kind().isPlayed() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(MaterialFileName.of(material), StandardCharsets.UTF_8)
                .build();
    }

    private Optional<DocumentView> document(MaterialView material) {
        return material.documentId().flatMap(documents::find);
    }
}
