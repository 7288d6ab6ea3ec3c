package be.vormingsportaal.web.trainings;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.layout.PageNotice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Has the addresses at which trainings are changed. All of them are closed to people who may not plan. */
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
}
