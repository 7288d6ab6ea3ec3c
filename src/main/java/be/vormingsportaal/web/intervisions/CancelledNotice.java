package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.intervisions.enrolment.CancelResult;
import be.vormingsportaal.web.layout.PageNotice;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what the result of cancelling an enrolment is. */
final class CancelledNotice {

    private CancelledNotice() {}

    static void say(RedirectAttributes redirect, CancelResult result) {
        String key = "intervisions.cancel." + result;
        switch (result) {
            case CANCELLED -> PageNotice.success(redirect, key);
            case ALREADY_OVER -> PageNotice.info(redirect, key);
            case ASK_KCD, TOO_LATE -> PageNotice.refusal(redirect, key);
        }
    }
}
