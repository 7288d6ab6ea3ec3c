package be.vormingsportaal.web.materials;

import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.documents.storage.StoreResult;
import be.vormingsportaal.materials.MaterialContent;
import be.vormingsportaal.materials.MaterialLink;
import be.vormingsportaal.web.forms.Typed;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Takes the file or the link from the form about a material. A file is only taken when nothing else is wrong. */
@Component
class MaterialIntake {

    private final Documents documents;

    MaterialIntake(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param needed whether there has to be a file or a link
     * @return empty when there is none, or when it is refused, which the form then says
     */
    Optional<MaterialContent> read(MaterialForm form, BindingResult errors, boolean needed) {
        boolean hasLink = !Typed.isBlank(form.link());
        boolean hasFile = isSent(form.file());
        if (hasLink && hasFile) {
            errors.rejectValue("link", "error.material.both");
        } else if (needed && !hasLink && !hasFile && !errors.hasFieldErrors("file")) {
            errors.rejectValue("file", "error.material.none");
        }
        Optional<MaterialContent> link = hasLink ? link(form.link(), errors) : Optional.empty();
        if (hasFile && errors.hasErrors()) {
            errors.rejectValue("file", "error.material.again");
        }
        return hasFile && !errors.hasErrors() ? file(form.file(), errors) : link;
    }

    /** A browser also sends the field of a file that nobody chose. Such a part has no name. */
    private static boolean isSent(MultipartFile file) {
        return file != null
                && (!file.isEmpty()
                        || file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isBlank());
    }

    private static Optional<MaterialContent> link(String typed, BindingResult errors) {
        Optional<MaterialLink> link = MaterialLink.parse(typed);
        if (link.isEmpty()) {
            errors.rejectValue("link", "error.material.link");
        }
        return link.map(MaterialContent.Link::new);
    }

    private Optional<MaterialContent> file(MultipartFile file, BindingResult errors) {
        StoreResult result = documents.store(new Upload(file.getOriginalFilename(), file));
        if (result instanceof StoreResult.Stored stored) {
            return Optional.of(new MaterialContent.File(stored.documentId()));
        }
        Refusal refusal = ((StoreResult.Refused) result).refusal();
        Object[] arguments = Stream.concat(Stream.of(refusal.fileName()), refusal.arguments().stream())
                .toArray();
        errors.rejectValue("file", "documents.refused." + refusal.reason(), arguments, null);
        return Optional.empty();
    }
}
