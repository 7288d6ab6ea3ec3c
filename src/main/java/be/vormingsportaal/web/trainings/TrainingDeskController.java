package be.vormingsportaal.web.trainings;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.web.security.OpenTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows staff a training of any organisation, with everybody in it. The organisation itself plans it. */
@Controller
@OpenTo(STAFF)
class TrainingDeskController {

    private final TrainingList trainings;
    private final ParticipantList participants;
    private final Members members;

    TrainingDeskController(TrainingList trainings, ParticipantList participants, Members members) {
        this.trainings = trainings;
        this.participants = participants;
        this.members = members;
    }

    @GetMapping("/beheer/trainingen/{trainingId}")
    String training(@PathVariable UUID trainingId, Model model) {
        UUID organisationId = trainings.organisationOf(trainingId).orElseThrow();
        model.addAttribute("training", trainings.find(organisationId, trainingId));
        model.addAttribute("organisationId", organisationId);
        model.addAttribute("organisation", members.name(organisationId));
        model.addAttribute("participants", participants.of(organisationId, trainingId));
        return "trainings/desk-training";
    }
}
