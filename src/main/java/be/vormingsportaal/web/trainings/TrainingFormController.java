package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.training.PlanResult;
import be.vormingsportaal.trainings.training.PlanResult.Planned;
import be.vormingsportaal.trainings.training.PlanResult.Problem;
import be.vormingsportaal.trainings.training.PlanResult.Refused;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingService;
import be.vormingsportaal.trainings.training.TrainingView;
import be.vormingsportaal.web.layout.Notice;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding, changing and deleting a training (manual, 5.2 and 5.3). */
@Controller
@RequestMapping("/trainingen")
class TrainingFormController extends PlanningController {

    private final TrainingService trainings;
    private final TrainingList list;
    private final TrainingChoices choices;

    TrainingFormController(TrainingAreas areas, TrainingService trainings, TrainingList list, TrainingChoices choices) {
        super(areas);
        this.trainings = trainings;
        this.list = list;
        this.choices = choices;
    }

    @GetMapping("/toevoegen")
    String addForm(@ModelAttribute(name = AREA, binding = false) TrainingArea area, Model model) {
        model.addAttribute("form", new TrainingForm());
        return page(area, null, model);
    }

    @PostMapping("/toevoegen")
    String add(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @ModelAttribute("form") TrainingForm form,
            BindingResult errors,
            @RequestParam(name = "meerDagen", required = false) String moreDays,
            Model model,
            RedirectAttributes redirect) {
        if (moreDays != null) {
            form.addRows();
            return page(area, null, model);
        }
        TrainingDetails details = TypedTraining.read(form, errors);
        if (details == null) {
            return page(area, null, model);
        }
        PlanResult result = trainings.add(area.organisationId(), details);
        if (result instanceof Planned planned) {
            Notice.success(redirect, "trainings.added", details.name());
            return "redirect:/trainingen/" + planned.trainingId();
        }
        TypedTraining.refuse(((Refused) result).problem(), errors);
        return page(area, null, model);
    }

    @GetMapping("/{trainingId}/bewerken")
    String changeForm(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            Model model) {
        TrainingView training = list.find(area.organisationId(), trainingId);
        model.addAttribute("form", TrainingForm.of(training));
        return page(area, training, model);
    }

    @PostMapping("/{trainingId}/bewerken")
    String change(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @ModelAttribute("form") TrainingForm form,
            BindingResult errors,
            @RequestParam(name = "meerDagen", required = false) String moreDays,
            Model model,
            RedirectAttributes redirect) {
        TrainingView training = list.find(area.organisationId(), trainingId);
        if (moreDays != null) {
            form.addRows();
            return page(area, training, model);
        }
        TrainingDetails details = TypedTraining.read(form, errors);
        if (details == null) {
            return page(area, training, model);
        }
        PlanResult result = trainings.change(area.organisationId(), trainingId, form.getVersion(), details);
        if (result instanceof Refused refused) {
            TypedTraining.refuse(refused.problem(), errors);
            if (refused.problem() == Problem.CHANGED_MEANWHILE) {
                form.setVersion(training.version());
            }
            return page(area, training, model);
        }
        Notice.success(redirect, "trainings.changed", details.name());
        return "redirect:/trainingen/" + trainingId;
    }

    @GetMapping("/{trainingId}/verwijderen")
    String confirmDelete(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            Model model) {
        model.addAttribute("training", list.find(area.organisationId(), trainingId));
        return "trainings/delete-training";
    }

    /** A second click finds no training any more: that is no failure. */
    @PostMapping("/{trainingId}/verwijderen")
    String delete(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            RedirectAttributes redirect) {
        try {
            if (!trainings.delete(area.organisationId(), trainingId)) {
                Notice.refusal(redirect, "trainings.notEmpty");
                return "redirect:/trainingen/" + trainingId;
            }
            Notice.success(redirect, "trainings.deleted");
        } catch (NoSuchElementException gone) {
            Notice.info(redirect, "trainings.alreadyDeleted");
        }
        return "redirect:/trainingen";
    }

    /** @param training null for a new one */
    private String page(TrainingArea area, TrainingView training, Model model) {
        model.addAttribute("training", training);
        model.addAttribute("instruments", choices.instruments(training));
        model.addAttribute("trainers", choices.trainers(area.organisationId(), training));
        return "trainings/training-form";
    }
}
