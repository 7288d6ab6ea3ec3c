package be.vormingsportaal.web.attestations;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Leaves out what is no field of the form about an attest, such as a single place in a list of files. */
@ControllerAdvice(assignableTypes = {AttestController.class, AttestFilesController.class})
class AttestFields {

    @InitBinder("form")
    void fields(WebDataBinder binder) {
        binder.setAllowedFields("files", "institution", "obtainedOn", "expiresOn", "suggestedExpiry", "declared");
    }
}
