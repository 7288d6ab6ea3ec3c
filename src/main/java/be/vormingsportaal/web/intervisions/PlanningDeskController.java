package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.planning.PlanResult;
import be.vormingsportaal.intervisions.planning.PlanResult.Planned;
import be.vormingsportaal.intervisions.planning.PlanResult.Problem;
import be.vormingsportaal.intervisions.planning.Planning;
import be.vormingsportaal.intervisions.proofs.Requirements;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.Notice;
import java.util.List;
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

/** Planning intervisions, for staff. */
@Controller
@RequestMapping(PlanningDeskController.BASE)
class PlanningDeskController {

    static final String BASE = "/beheer/intervisies";

    private static final String FORM = "intervisions/desk-form";
    private static final int LONGEST_REASON = 250;

    private final IntervisionList intervisions;
    private final Planning planning;
    private final TypedIntervision typed;
    private final InstrumentService instruments;
    private final Requirements requirements;

    PlanningDeskController(
            IntervisionList intervisions,
            Planning planning,
            TypedIntervision typed,
            InstrumentService instruments,
            Requirements requirements) {
        this.intervisions = intervisions;
        this.planning = planning;
        this.typed = typed;
        this.instruments = instruments;
        this.requirements = requirements;
    }

    @ModelAttribute("instruments")
    List<InstrumentView> instruments() {
        return instruments.active();
    }

    @ModelAttribute("treatments")
    VatTreatment[] treatments() {
        return VatTreatment.values();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("upcoming", intervisions.upcoming());
        model.addAttribute("past", intervisions.past());
        return "intervisions/desk";
    }

    @GetMapping("/regels")
    String rules(Model model) {
        model.addAttribute("rules", requirements.rules());
        return "intervisions/rules";
    }

    @GetMapping("/toevoegen")
    String planForm(Model model) {
        model.addAttribute("form", IntervisionForm.empty(intervisions.usualVat()));
        return FORM;
    }

    @PostMapping("/toevoegen")
    String plan(@ModelAttribute("form") IntervisionForm form, BindingResult errors, RedirectAttributes redirect) {
        IntervisionDetails details = typed.read(form, errors);
        PlanResult result = details == null ? null : planning.plan(details);
        if (result instanceof PlanResult.Refused refused) {
            TypedIntervision.refuse(refused.problem(), errors);
        }
        if (result instanceof Planned planned) {
            Notice.success(redirect, "intervisions.planned");
            return "redirect:" + BASE + "/" + planned.intervisionId();
        }
        return FORM;
    }

    @GetMapping("/{intervisionId}/bewerken")
    String changeForm(@PathVariable UUID intervisionId, Model model) {
        IntervisionView intervision = intervisions.find(intervisionId);
        model.addAttribute("intervision", intervision);
        model.addAttribute("form", IntervisionForm.of(intervision));
        return FORM;
    }

    @PostMapping("/{intervisionId}/bewerken")
    String change(
            @PathVariable UUID intervisionId,
            @ModelAttribute("form") IntervisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        IntervisionView intervision = intervisions.find(intervisionId);
        form.setInstrument(intervision.details().instrumentCode());
        model.addAttribute("intervision", intervision);
        IntervisionDetails details = typed.read(form, errors);
        PlanResult result = details == null ? null : planning.change(intervisionId, form.getVersion(), details);
        if (result instanceof PlanResult.Refused refused) {
            if (refused.problem() == Problem.CHANGED_MEANWHILE) {
                form.setVersion(intervision.version());
            }
            TypedIntervision.refuse(refused.problem(), errors);
        }
        if (result instanceof Planned) {
            Notice.success(redirect, "intervisions.changed");
            return "redirect:" + BASE + "/" + intervisionId;
        }
        return FORM;
    }

    @GetMapping("/{intervisionId}/annuleren")
    String cancelForm(@PathVariable UUID intervisionId, Model model) {
        model.addAttribute("intervision", intervisions.find(intervisionId));
        model.addAttribute("form", new ReasonForm());
        return "intervisions/cancel-intervision";
    }

    @PostMapping("/{intervisionId}/annuleren")
    String cancel(
            @PathVariable UUID intervisionId,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String reason = new Typed(errors).line("reason", LONGEST_REASON);
        if (errors.hasErrors()) {
            model.addAttribute("intervision", intervisions.find(intervisionId));
            return "intervisions/cancel-intervision";
        }
        if (planning.cancel(intervisionId, reason)) {
            Notice.success(redirect, "intervisions.calledOff");
        } else {
            Notice.refusal(redirect, "intervisions.plan.NOT_PLANNED");
        }
        return "redirect:" + BASE + "/" + intervisionId;
    }
}
