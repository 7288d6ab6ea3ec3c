package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.intervisions.enrolment.EnrolResult;
import be.vormingsportaal.intervisions.enrolment.EnrolResult.Enrolled;
import be.vormingsportaal.web.layout.PageNotice;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what the result of enrolling somebody is. */
final class EnrolledNotice {

    private EnrolledNotice() {}

    /** @return whether it was done */
    static boolean say(RedirectAttributes redirect, EnrolResult result) {
        if (result instanceof EnrolResult.Refused refused) {
            PageNotice.refusal(redirect, "intervisions.problem." + refused.problem());
            return false;
        }
        PageNotice.success(redirect, "intervisions.enrolled." + ((Enrolled) result).state());
        return true;
    }
}
