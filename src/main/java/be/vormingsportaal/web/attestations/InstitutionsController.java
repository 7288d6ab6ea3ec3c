package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.Notice;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The institutions that give attests, which the quality centre keeps. */
@Controller
@RequestMapping(InstitutionsController.BASE)
class InstitutionsController {

    static final String BASE = "/beheer/instanties";

    private static final String FORM = "attestations/institution-form";
    private static final int LONGEST_NAME = 200;

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
        model.addAttribute("form", new InstitutionForm());
        return FORM;
    }

    @PostMapping("/toevoegen")
    String add(@ModelAttribute("form") InstitutionForm form, BindingResult errors, RedirectAttributes redirect) {
        String name = new Typed(errors).line("name", LONGEST_NAME);
        if (form.getKind() == null && !errors.hasFieldErrors("kind")) {
            errors.rejectValue("kind", "institutions.kind.missing");
        }
        if (!errors.hasErrors() && institutions.add(name, form.getKind()).isEmpty()) {
            errors.rejectValue("name", "institutions.name.taken");
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        Notice.success(redirect, "institutions.added", name);
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
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") InstitutionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("institution", institutions.find(id).orElseThrow());
        String name = new Typed(errors).line("name", LONGEST_NAME);
        if (!errors.hasErrors() && !institutions.change(id, name, form.isActive())) {
            errors.rejectValue("name", "institutions.name.taken");
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        Notice.success(redirect, "institutions.changed", name);
        return "redirect:" + BASE;
    }
}
