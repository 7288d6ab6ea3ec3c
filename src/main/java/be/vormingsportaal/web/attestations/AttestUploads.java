package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.web.security.RequestThrottle;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files that come with a form into the draft. */
@Component
class AttestUploads {

    private final Drafts drafts;
    private final RequestThrottle throttle;

    AttestUploads(Drafts drafts, RequestThrottle throttle) {
        this.drafts = drafts;
        this.throttle = throttle;
    }

    /** @return the files that are not accepted; an error in the form when there were too many attempts */
    List<Refusal> take(SignedInAccount trainer, String code, AttestForm form, BindingResult errors) {
        List<Upload> uploads = form.files().stream()
                .filter(AttestUploads::isChosen)
                .map(file -> new Upload(file.getOriginalFilename(), file))
                .toList();
        if (uploads.isEmpty()) {
            return List.of();
        }
        if (!throttle.mayUpload(trainer.getUsername())) {
            errors.reject("error.tooMany");
            return List.of();
        }
        return drafts.add(trainer.id(), code, uploads);
    }

    /** A field without a file is sent as a part without a name. */
    private static boolean isChosen(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }
}
