package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.intervisions.enrolment.CancelResult;
import be.vormingsportaal.web.layout.Notice;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what the result of cancelling an enrolment is. */
final class CancelledNotice {

    private CancelledNotice() {}

    static void say(RedirectAttributes redirect, CancelResult result) {
        String key = "intervisions.cancel." + result;
        switch (result) {
            case CANCELLED -> Notice.success(redirect, key);
            case ALREADY_OVER -> Notice.info(redirect, key);
            case ASK_KCD, TOO_LATE -> Notice.refusal(redirect, key);
        }
    }
}
