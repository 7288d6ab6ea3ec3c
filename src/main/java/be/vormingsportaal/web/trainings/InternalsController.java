package be.vormingsportaal.web.trainings;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.trainings.participation.AddInternalsResult;
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts care providers of the own organisation in a training: "+ intern" (manual, 5.2). */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/trainingen/{trainingId}/intern")
class InternalsController extends TrainingPlanningController {

    private final TrainingList trainings;
    private final ParticipantList list;
    private final ParticipantService participants;

    InternalsController(
            TrainingAreas areas, TrainingList trainings, ParticipantList list, ParticipantService participants) {
        super(areas);
        this.trainings = trainings;
        this.list = list;
        this.participants = participants;
    }

    @GetMapping
    String choose(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            Model model) {
        return page(area, trainingId, text, page, model);
    }

    @PostMapping
    String add(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            @RequestParam(name = "people", defaultValue = "") Set<UUID> people,
            Model model,
            RedirectAttributes redirect) {
        if (people.isEmpty()) {
            model.addAttribute("nobody", true);
            return page(area, trainingId, text, page, model);
        }
        AddInternalsResult outcome = participants.addInternal(area.organisationId(), trainingId, people);
        if (outcome.refused() > 0) {
            PageNotice.refusal(redirect, "trainings.internal.refused", outcome.refused(), outcome.added());
        } else if (outcome.added() == 0) {
            PageNotice.info(redirect, "trainings.internal.already");
        } else {
            PageNotice.success(redirect, "trainings.internal.added", outcome.added());
        }
        return "redirect:/trainingen/" + trainingId;
    }

    private String page(TrainingArea area, UUID trainingId, String text, PageNumber page, Model model) {
        model.addAttribute("training", trainings.find(area.organisationId(), trainingId));
        model.addAttribute("text", text);
        model.addAttribute("found", list.candidates(area.organisationId(), trainingId, text, page.index()));
        return "trainings/add-internal";
    }
}
