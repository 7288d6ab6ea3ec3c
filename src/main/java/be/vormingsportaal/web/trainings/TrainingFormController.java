package be.vormingsportaal.web.trainings;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingPlanResult;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Planned;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Problem;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Refused;
import be.vormingsportaal.trainings.training.TrainingService;
import be.vormingsportaal.trainings.training.TrainingView;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** Lets people add, change and delete a training (manual, 5.2 and 5.3). */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/trainingen")
class TrainingFormController extends TrainingPlanningController {

    private final TrainingService trainings;
    private final TrainingList list;
    private final TrainingChoices choices;
    private final ParticipantList participants;

    TrainingFormController(
            TrainingAreas areas,
            TrainingService trainings,
            TrainingList list,
            TrainingChoices choices,
            ParticipantList participants) {
        super(areas);
        this.trainings = trainings;
        this.list = list;
        this.choices = choices;
        this.participants = participants;
    }

    @GetMapping("/toevoegen")
    String addForm(@ModelAttribute(name = AREA, binding = false) TrainingArea area, Model model) {
        model.addAttribute("form", TrainingForm.empty());
        return page(area, model);
    }

    @PostMapping("/toevoegen")
    String add(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") @Valid TrainingForm form,
            BindingResult errors,
            @RequestParam(name = "meerDagen", required = false) String moreDays,
            Model model,
            RedirectAttributes redirect) {
        if (moreDays != null) {
            model.addAttribute("form", form.withMoreRows());
            return page(area, model);
        }
        Optional<TrainingDetails> read = TypedTraining.read(form, errors);
        if (read.isEmpty()) {
            return page(area, model);
        }
        TrainingDetails details = read.get();
        TrainingPlanResult result = trainings.add(area.organisationId(), me.id(), details);
        if (result instanceof Planned planned) {
            PageNotice.success(redirect, "trainings.added", details.name());
            return "redirect:/trainingen/" + planned.trainingId();
        }
        TypedTraining.refuse(((Refused) result).problem(), errors);
        return page(area, model);
    }

    @GetMapping("/{trainingId}/bewerken")
    String changeForm(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area, @PathVariable UUID trainingId, Model model)
            throws TrainingClosedException {
        TrainingView training = open(list.find(area.organisationId(), trainingId));
        TrainingForm form = TrainingForm.of(training);
        model.addAttribute("form", form);
        return page(area, training, form.version(), model);
    }

    @PostMapping("/{trainingId}/bewerken")
    String change(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @ModelAttribute("form") @Valid TrainingForm form,
            BindingResult errors,
            @RequestParam(name = "meerDagen", required = false) String moreDays,
            Model model,
            RedirectAttributes redirect)
            throws TrainingClosedException {
        TrainingView training = open(list.find(area.organisationId(), trainingId));
        if (moreDays != null) {
            model.addAttribute("form", form.withMoreRows());
            return page(area, training, form.version(), model);
        }
        OptionalInt seen = Typed.number(form.version());
        if (seen.isEmpty()) {
            errors.reject("error.version.missing");
        }
        Optional<TrainingDetails> read = TypedTraining.read(form, errors);
        String now = Integer.toString(training.version());
        if (seen.isEmpty() || read.isEmpty()) {
            return page(area, training, seen.isEmpty() ? now : form.version(), model);
        }
        TrainingDetails details = read.get();
        TrainingPlanResult result = trainings.change(area.organisationId(), trainingId, seen.getAsInt(), details);
        if (result instanceof Refused refused) {
            TypedTraining.refuse(refused.problem(), errors);
            boolean meanwhile = refused.problem() == Problem.CHANGED_MEANWHILE;
            return page(area, training, meanwhile ? now : form.version(), model);
        }
        PageNotice.success(redirect, "trainings.changed", details.name());
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

    /** After a second click there is no such training any more, which is no failure. */
    @PostMapping("/{trainingId}/verwijderen")
    String delete(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            RedirectAttributes redirect) {
        try {
            if (!trainings.delete(area.organisationId(), trainingId)) {
                PageNotice.refusal(redirect, "trainings.notEmpty");
                return "redirect:/trainingen/" + trainingId;
            }
            PageNotice.success(redirect, "trainings.deleted");
        } catch (NoSuchElementException gone) {
            PageNotice.info(redirect, "trainings.alreadyDeleted");
        }
        return "redirect:/trainingen";
    }

    private String page(TrainingArea area, Model model) {
        return page(area, null, null, model);
    }

    /** People are added and removed below the form (manual, 5.3), and kept at once. */
    private void showParticipants(TrainingArea area, UUID trainingId, Model model) {
        ParticipantGroups.of(participants.of(area.organisationId(), trainingId)).show(model);
        model.addAttribute("candidates", participants.candidates(area.organisationId(), trainingId, "", 0));
        model.addAttribute("external", ExternalForm.empty());
        model.addAttribute("back", new WayBack(trainingId, "bewerken"));
    }

    /**
     * @param training null for a new one
     * @param seen the version of the training that the person saw
     */
    private String page(TrainingArea area, TrainingView training, String seen, Model model) {
        if (training != null) {
            showParticipants(area, training.id(), model);
        }
        model.addAttribute("training", training);
        model.addAttribute("seen", seen);
        model.addAttribute("instruments", choices.instruments(Optional.ofNullable(training)));
        model.addAttribute("trainers", choices.trainers(area.organisationId(), Optional.ofNullable(training)));
        return "trainings/training-form";
    }
}
