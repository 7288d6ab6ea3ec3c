package be.vormingsportaal.web.intervisions;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.peppol.EInvoiceDuty;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult.Planned;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult.Problem;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult.Refused;
import be.vormingsportaal.intervisions.planning.IntervisionPlanning;
import be.vormingsportaal.intervisions.proofs.IntervisionRequirements;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.forms.WhenNew;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

/** Lets staff plan intervisions. */
@Controller
@OpenTo(STAFF)
@RequestMapping(PlanningDeskController.BASE)
class PlanningDeskController {

    static final String BASE = "/beheer/intervisies";

    private static final String FORM = "intervisions/desk-form";

    private final IntervisionList intervisions;
    private final IntervisionPlanning planning;
    private final TypedIntervision typed;
    private final InstrumentService instruments;
    private final IntervisionRequirements requirements;
    private final EInvoiceDuty duty;

    PlanningDeskController(
            IntervisionList intervisions,
            IntervisionPlanning planning,
            TypedIntervision typed,
            InstrumentService instruments,
            IntervisionRequirements requirements,
            EInvoiceDuty duty) {
        this.intervisions = intervisions;
        this.planning = planning;
        this.typed = typed;
        this.instruments = instruments;
        this.requirements = requirements;
        this.duty = duty;
    }

    @ModelAttribute("instruments")
    List<InstrumentView> instruments() {
        return instruments.active();
    }

    @ModelAttribute("treatments")
    VatTreatment[] treatments() {
        return VatTreatment.values();
    }

    /** Whether whoever plans with VAT has to be told that e-invoices are not handed over. */
    @ModelAttribute("eInvoicesNeglected")
    boolean isWithoutEInvoices() {
        return Arrays.stream(VatTreatment.values()).anyMatch(duty::isNeglected);
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
    String plan(
            @ModelAttribute("form") @Validated(WhenNew.class) IntervisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Optional<IntervisionDetails> details = typed.read(form, form.instrument(), errors);
        if (details.isEmpty()) {
            return FORM;
        }
        IntervisionPlanResult result = planning.plan(details.get());
        if (result instanceof Planned planned) {
            PageNotice.success(redirect, "intervisions.planned");
            return "redirect:" + BASE + "/" + planned.intervisionId();
        }
        TypedIntervision.refuse(((Refused) result).problem(), errors);
        return FORM;
    }

    @GetMapping("/{intervisionId}/bewerken")
    String changeForm(@PathVariable UUID intervisionId, Model model) {
        IntervisionView intervision = intervisions.find(intervisionId);
        IntervisionForm form = IntervisionForm.of(intervision);
        model.addAttribute("form", form);
        return changePage(intervision, form.version(), model);
    }

    @PostMapping("/{intervisionId}/bewerken")
    String change(
            @PathVariable UUID intervisionId,
            @ModelAttribute("form") @Valid IntervisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        IntervisionView intervision = intervisions.find(intervisionId);
        String now = Integer.toString(intervision.version());
        OptionalInt seen = Typed.number(form.version());
        if (seen.isEmpty()) {
            errors.reject("error.version.missing");
        }
        Optional<IntervisionDetails> details =
                typed.read(form, intervision.details().instrumentCode(), errors);
        if (seen.isEmpty() || details.isEmpty()) {
            return changePage(intervision, seen.isEmpty() ? now : form.version(), model);
        }
        IntervisionPlanResult result = planning.change(intervisionId, seen.getAsInt(), details.get());
        if (result instanceof Refused refused) {
            TypedIntervision.refuse(refused.problem(), errors);
            boolean meanwhile = refused.problem() == Problem.CHANGED_MEANWHILE;
            return changePage(intervision, meanwhile ? now : form.version(), model);
        }
        PageNotice.success(redirect, "intervisions.changed");
        return "redirect:" + BASE + "/" + intervisionId;
    }

    /** @param seen the version of the intervision that the person saw */
    private static String changePage(IntervisionView intervision, String seen, Model model) {
        model.addAttribute("intervision", intervision);
        model.addAttribute("seen", seen);
        return FORM;
    }

    @GetMapping("/{intervisionId}/annuleren")
    String cancelForm(@PathVariable UUID intervisionId, Model model) {
        model.addAttribute("intervision", intervisions.find(intervisionId));
        model.addAttribute("form", ReasonForm.empty());
        return "intervisions/cancel-intervision";
    }

    @PostMapping("/{intervisionId}/annuleren")
    String cancel(
            @PathVariable UUID intervisionId,
            @ModelAttribute("form") @Valid ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("intervision", intervisions.find(intervisionId));
            return "intervisions/cancel-intervision";
        }
        if (planning.cancel(intervisionId, form.reason().strip())) {
            PageNotice.success(redirect, "intervisions.calledOff");
        } else {
            PageNotice.refusal(redirect, "intervisions.plan.NOT_PLANNED");
        }
        return "redirect:" + BASE + "/" + intervisionId;
    }
}
