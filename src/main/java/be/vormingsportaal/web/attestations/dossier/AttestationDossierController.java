package be.vormingsportaal.web.attestations.dossier;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.web.security.OpenTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one attest to the quality centre. It decides in the task. */
@Controller
@OpenTo(STAFF)
class AttestationDossierController {

    static final String PAGE = "/beheer/attesten/{id}";

    private final AttestationDossiers dossiers;

    AttestationDossierController(AttestationDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping(AttestationDossierController.PAGE)
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("dossier", dossiers.of(id));
        return "attestations/attestation-dossier";
    }
}
