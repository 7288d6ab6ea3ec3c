package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.securitylog.SecurityEventKind.SETTING_CHANGED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.web.forms.WhenNew;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the quality centre keep the institutions that give attests. */
@Controller
@OpenTo(STAFF)
@RequestMapping(InstitutionsController.BASE)
class InstitutionsController {

    static final String BASE = "/beheer/instanties";

    private static final String FORM = "attestations/institution-form";

    private final Institutions institutions;

    InstitutionsController(Institutions institutions) {
        this.institutions = institutions;
    }

    @ModelAttribute("kinds")
    InstitutionKind[] kinds() {
        return InstitutionKind.values();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("institutions", institutions.all());
        return "attestations/institutions";
    }

    @GetMapping("/toevoegen")
    String addForm(Model model) {
        model.addAttribute("form", InstitutionForm.empty());
        return FORM;
    }

    @PostMapping("/toevoegen")
    @Recorded(SETTING_CHANGED)
    String add(
            @ModelAttribute("form") @Validated(WhenNew.class) InstitutionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()
                && institutions.add(form.name().strip(), form.kind()).isEmpty()) {
            errors.rejectValue("name", "institutions.name.taken");
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        PageNotice.success(redirect, "institutions.added", form.name().strip());
        return "redirect:" + BASE;
    }

    @GetMapping("/{id}/bewerken")
    String changeForm(@PathVariable UUID id, Model model) {
        InstitutionView institution = institutions.find(id).orElseThrow();
        model.addAttribute("institution", institution);
        model.addAttribute("form", InstitutionForm.of(institution));
        return FORM;
    }

    @PostMapping("/{id}/bewerken")
    @Recorded(SETTING_CHANGED)
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") @Valid InstitutionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("institution", institutions.find(id).orElseThrow());
        if (!errors.hasErrors() && !institutions.change(id, form.name().strip(), form.active())) {
            errors.rejectValue("name", "institutions.name.taken");
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        PageNotice.success(redirect, "institutions.changed", form.name().strip());
        return "redirect:" + BASE;
    }
}
