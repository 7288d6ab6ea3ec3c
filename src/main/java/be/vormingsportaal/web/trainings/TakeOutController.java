package be.vormingsportaal.web.trainings;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.NoSuchElementException;
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

/** Takes somebody out of a training (manual, 5.3). */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/trainingen/{trainingId}/deelnemers/{participantId}/verwijderen")
class TakeOutController extends TrainingPlanningController {

    private final TrainingList trainings;
    private final ParticipantList list;
    private final ParticipantService participants;

    TakeOutController(
            TrainingAreas areas, TrainingList trainings, ParticipantList list, ParticipantService participants) {
        super(areas);
        this.trainings = trainings;
        this.list = list;
        this.participants = participants;
    }

    @GetMapping
    String confirm(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @PathVariable UUID participantId,
            @RequestParam(name = WayBack.PARAMETER, defaultValue = "") String back,
            Model model)
            throws TrainingClosedException {
        model.addAttribute("training", open(trainings.find(area.organisationId(), trainingId)));
        model.addAttribute("back", new WayBack(trainingId, back));
        model.addAttribute("participant", list.find(area.organisationId(), trainingId, participantId));
        return "trainings/take-out";
    }

    /** After a second click, or when somebody else was first, the person is not in it any more, which is no failure. */
    @PostMapping
    String takeOut(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @PathVariable UUID participantId,
            @RequestParam(name = WayBack.PARAMETER, defaultValue = "") String back,
            RedirectAttributes redirect)
            throws TrainingClosedException {
        open(trainings.find(area.organisationId(), trainingId));
        try {
            String name = list.find(area.organisationId(), trainingId, participantId)
                    .name()
                    .full();
            if (!participants.takeOut(area.organisationId(), trainingId, participantId)) {
                throw new TrainingClosedException(trainingId);
            }
            PageNotice.success(redirect, "trainings.takenOut", name);
        } catch (NoSuchElementException gone) {
            PageNotice.info(redirect, "trainings.alreadyTakenOut");
        }
        return "redirect:" + new WayBack(trainingId, back).address();
    }
}
