package be.vormingsportaal.web.trainings;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingService;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
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

/** Calls a training off, with a reason for everybody in it. */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/trainingen/{trainingId}/afgelasten")
class CallOffController extends TrainingPlanningController {

    private static final String PAGE = "trainings/call-off";

    private final TrainingList list;
    private final TrainingService trainings;

    CallOffController(TrainingAreas areas, TrainingList list, TrainingService trainings) {
        super(areas);
        this.list = list;
        this.trainings = trainings;
    }

    @GetMapping
    String confirm(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area, @PathVariable UUID trainingId, Model model)
            throws TrainingClosedException {
        model.addAttribute("training", open(list.find(area.organisationId(), trainingId)));
        model.addAttribute("form", CallOffForm.empty());
        return PAGE;
    }

    @PostMapping
    String callOff(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @ModelAttribute("form") @Valid CallOffForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws TrainingClosedException {
        model.addAttribute("training", open(list.find(area.organisationId(), trainingId)));
        if (errors.hasErrors()) {
            return PAGE;
        }
        if (trainings.callOff(area.organisationId(), trainingId, form.reason().strip())) {
            PageNotice.success(redirect, "trainings.callOff.done");
        } else {
            PageNotice.refusal(redirect, "trainings.callOff.tooLate");
        }
        return "redirect:/trainingen/" + trainingId;
    }
}
