package be.vormingsportaal.web.trainings;

import static be.vormingsportaal.web.security.Visitors.CAREGIVERS;
import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.trainings.participation.FollowedTrainings;
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingQuery;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.security.OpenTo;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows trainings (manual, 5.1). Managers and trainers see those of their organisation, and a care provider sees those
 * that they are in.
 */
@Controller
@OpenTo({MANAGERS, TRAINERS, CAREGIVERS})
@RequestMapping("/trainingen")
class TrainingsController {

    private final TrainingAreas areas;
    private final TrainingList trainings;
    private final ParticipantList participants;
    private final FollowedTrainings followed;
    private final InstrumentService instruments;

    TrainingsController(
            TrainingAreas areas,
            TrainingList trainings,
            ParticipantList participants,
            FollowedTrainings followed,
            InstrumentService instruments) {
        this.areas = areas;
        this.trainings = trainings;
        this.participants = participants;
        this.followed = followed;
        this.instruments = instruments;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedInAccount me,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "instrument", defaultValue = "") String instrument,
            @RequestParam(name = "wanneer", defaultValue = "") String when,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            Model model) {
        if (me.role().followsTrainings()) {
            model.addAttribute("trainings", followed.of(me.id()));
            return readable(me, "trainings/my-trainings", model);
        }
        TrainingArea area = areas.of(me);
        TrainingQuery query = new TrainingQuery(
                text, instrument.isBlank() ? null : instrument, Period.of(when).orElse(null));
        model.addAttribute("area", area);
        model.addAttribute("query", query);
        model.addAttribute("period", query.when() == null ? "" : when);
        model.addAttribute("periods", Period.WORDS.keySet());
        model.addAttribute("instruments", instruments.active());
        model.addAttribute("found", trainings.find(area.organisationId(), query, page.index()));
        return "trainings/trainings";
    }

    @GetMapping("/{trainingId}")
    String training(@AuthenticationPrincipal SignedInAccount me, @PathVariable UUID trainingId, Model model) {
        if (me.role().followsTrainings()) {
            model.addAttribute("training", followed.find(me.id(), trainingId));
            return readable(me, "trainings/my-training", model);
        }
        TrainingArea area = areas.of(me);
        model.addAttribute("area", area);
        model.addAttribute("training", trainings.find(area.organisationId(), trainingId));
        model.addAttribute("back", new WayBack(trainingId, ""));
        ParticipantGroups.of(participants.of(area.organisationId(), trainingId)).show(model);
        return "trainings/training";
    }

    /** The instruments that the care provider has at the moment. The pages of other instruments are closed. */
    private String readable(SignedInAccount me, String view, Model model) {
        model.addAttribute(
                "readable",
                instruments.assignedTo(me.id()).stream()
                        .map(InstrumentView::code)
                        .collect(Collectors.toSet()));
        return view;
    }
}
