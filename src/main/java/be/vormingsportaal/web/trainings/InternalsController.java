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
            @RequestParam(name = WayBack.PARAMETER, defaultValue = "") String back,
            Model model)
            throws TrainingClosedException {
        return page(area, new WayBack(trainingId, back), text, page, model);
    }

    @PostMapping
    String add(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            @RequestParam(name = WayBack.PARAMETER, defaultValue = "") String back,
            @RequestParam(name = "people", defaultValue = "") Set<UUID> people,
            Model model,
            RedirectAttributes redirect)
            throws TrainingClosedException {
        WayBack way = new WayBack(trainingId, back);
        if (people.isEmpty()) {
            model.addAttribute("nobody", true);
            return page(area, way, text, page, model);
        }
        AddInternalsResult outcome = participants.addInternal(area.organisationId(), trainingId, people);
        if (outcome.refused() > 0) {
            open(trainings.find(area.organisationId(), trainingId));
            PageNotice.refusal(redirect, "trainings.internal.refused", outcome.refused(), outcome.added());
        } else if (outcome.added() == 0) {
            PageNotice.info(redirect, "trainings.internal.already");
        } else {
            PageNotice.success(redirect, "trainings.internal.added", outcome.added());
        }
        return "redirect:" + way.address();
    }

    private String page(TrainingArea area, WayBack back, String text, PageNumber page, Model model)
            throws TrainingClosedException {
        model.addAttribute("training", open(trainings.find(area.organisationId(), back.trainingId())));
        model.addAttribute("back", back);
        model.addAttribute("text", text);
        model.addAttribute("found", list.candidates(area.organisationId(), back.trainingId(), text, page.index()));
        return "trainings/add-internal";
    }
}
