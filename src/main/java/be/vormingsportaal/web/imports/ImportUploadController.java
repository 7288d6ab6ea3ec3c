package be.vormingsportaal.web.imports;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.imports.caregivers.CaregiverImports;
import be.vormingsportaal.imports.caregivers.ImportIntake;
import be.vormingsportaal.imports.caregivers.ImportIntakeResult;
import be.vormingsportaal.imports.caregivers.ImportIntakeResult.Refused;
import be.vormingsportaal.imports.caregivers.ImportIntakeResult.Taken;
import be.vormingsportaal.imports.reading.FileRefusal;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows "Meerdere zorgverleners toevoegen": how it works, a form for a file, and the imports of the last weeks. */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/zorgverleners/importeren")
class ImportUploadController {

    private final ImportAccess access;
    private final ImportIntake intake;
    private final CaregiverImports imports;
    private final RequestThrottle throttle;

    ImportUploadController(
            ImportAccess access, ImportIntake intake, CaregiverImports imports, RequestThrottle throttle) {
        this.access = access;
        this.intake = intake;
        this.imports = imports;
        this.throttle = throttle;
    }

    @GetMapping
    String form(@AuthenticationPrincipal SignedInAccount me, Model model, RedirectAttributes redirect) {
        UUID organisation = access.organisationOf(me);
        if (!access.mayAdd(me)) {
            return access.locked(redirect);
        }
        model.addAttribute("form", ImportForm.empty());
        return page(organisation, model);
    }

    @PostMapping
    String take(
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        UUID organisation = access.organisationOf(me);
        if (!access.mayAdd(me)) {
            return access.locked(redirect);
        }
        if (!form.isChosen()) {
            errors.rejectValue("file", "imports.file.missing");
        } else if (!throttle.mayUpload(me.getUsername())) {
            errors.reject("error.tooMany");
        }
        if (errors.hasErrors()) {
            return page(organisation, model);
        }
        ImportIntakeResult taken =
                intake.take(organisation, me.id(), form.file().getOriginalFilename(), form.file());
        if (taken instanceof Taken file) {
            return "redirect:/zorgverleners/importeren/" + file.importId();
        }
        FileRefusal refusal = ((Refused) taken).refusal();
        errors.rejectValue(
                "file", "imports.file." + refusal.problem(), refusal.arguments().toArray(), null);
        return page(organisation, model);
    }

    private String page(UUID organisation, Model model) {
        model.addAttribute("imports", imports.recent(organisation));
        model.addAttribute("limits", intake.limits());
        return "imports/upload";
    }
}
