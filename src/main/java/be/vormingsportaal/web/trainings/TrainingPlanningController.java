package be.vormingsportaal.web.trainings;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.trainings.training.TrainingView;
import be.vormingsportaal.web.layout.PageNotice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Has the addresses at which trainings are changed. All of them are closed to people who may not plan, and for trainings
 * that were called off.
 */
abstract class TrainingPlanningController {

    static final String AREA = "area";

    private final TrainingAreas areas;

    TrainingPlanningController(TrainingAreas areas) {
        this.areas = areas;
    }

    @ModelAttribute(AREA)
    TrainingArea area(@AuthenticationPrincipal SignedInAccount me) throws PlanningLockedException {
        return areas.forPlanning(me);
    }

    @ExceptionHandler
    String locked(PlanningLockedException locked, RedirectAttributes redirect) {
        PageNotice.refusal(redirect, "trainings.locked");
        return "redirect:/trainingen";
    }

    /** @return the same training, when it can still be changed */
    static TrainingView open(TrainingView training) throws TrainingClosedException {
        if (!training.isOpen()) {
            throw new TrainingClosedException(training.id());
        }
        return training;
    }

    @ExceptionHandler
    String closed(TrainingClosedException closed, RedirectAttributes redirect) {
        PageNotice.refusal(redirect, "trainings.closed");
        return "redirect:/trainingen/" + closed.trainingId();
    }
}
