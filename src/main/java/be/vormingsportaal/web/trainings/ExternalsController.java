package be.vormingsportaal.web.trainings;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.trainings.participation.AddExternal;
import be.vormingsportaal.trainings.participation.ExternalOutcome;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.validation.Valid;
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

/** Puts a care provider of another organisation in a training: "+ extern" (manual, 5.2). */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/trainingen/{trainingId}/extern")
class ExternalsController extends TrainingPlanningController {

    private static final String PAGE = "trainings/add-external";

    private final TrainingList trainings;
    private final ParticipantService participants;
    private final RequestThrottle throttle;

    ExternalsController(
            TrainingAreas areas, TrainingList trainings, ParticipantService participants, RequestThrottle throttle) {
        super(areas);
        this.trainings = trainings;
        this.participants = participants;
        this.throttle = throttle;
    }

    @GetMapping
    String form(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @PathVariable UUID trainingId,
            @RequestParam(name = WayBack.PARAMETER, defaultValue = "") String back,
            Model model)
            throws TrainingClosedException {
        model.addAttribute("training", open(trainings.find(area.organisationId(), trainingId)));
        model.addAttribute("back", new WayBack(trainingId, back));
        model.addAttribute("form", ExternalForm.empty());
        return PAGE;
    }

    @PostMapping
    String add(
            @ModelAttribute(name = AREA, binding = false) TrainingArea area,
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID trainingId,
            @RequestParam(name = WayBack.PARAMETER, defaultValue = "") String back,
            @ModelAttribute("form") @Valid ExternalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws TrainingClosedException {
        WayBack way = new WayBack(trainingId, back);
        model.addAttribute("training", open(trainings.find(area.organisationId(), trainingId)));
        model.addAttribute("back", way);
        if (errors.hasErrors()) {
            return PAGE;
        }
        EmailAddress email = EmailAddress.of(form.email());
        // only the first is given back: who is put in and taken out again gets a mail each time
        if (!throttle.mayNameExternal(me.id().toString()) || !throttle.mayAdd(email)) {
            errors.reject("error.tooMany");
            return PAGE;
        }
        ExternalOutcome outcome = participants.addExternal(new AddExternal(
                area.organisationId(), trainingId, form.organisation().strip(), email));
        switch (outcome) {
            case ADDED -> PageNotice.success(redirect, "trainings.external.ADDED", email.display());
            case ALREADY_IN -> PageNotice.info(redirect, "trainings.external.ALREADY_IN", email.display());
            case OWN_ORGANISATION -> errors.rejectValue("organisation", "trainings.external.OWN_ORGANISATION");
            case CALLED_OFF -> errors.reject("trainings.external.CALLED_OFF");
            case REFUSED -> errors.reject("trainings.external.REFUSED");
        }
        if (errors.hasErrors()) {
            return PAGE;
        }
        throttle.externalNamedRightly(me.id().toString());
        return "redirect:" + way.address();
    }
}
