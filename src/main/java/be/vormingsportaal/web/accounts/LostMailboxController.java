package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.web.layout.Notice;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Ik heb geen toegang meer tot mijn e-mailadres". Answers the same for every address, and in the same time. */
@Controller
@RequestMapping("/mailbox-kwijt")
class LostMailboxController {

    private final LostMailboxRequests requests;
    private final RequestThrottle throttle;

    LostMailboxController(LostMailboxRequests requests, RequestThrottle throttle) {
        this.requests = requests;
        this.throttle = throttle;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new LostMailboxForm());
        return "accounts/lost-mailbox";
    }

    @PostMapping
    String request(
            @ModelAttribute("form") LostMailboxForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        RequestAccess typed = LostMailboxForm.read(errors);
        if (typed != null && !throttle.mayAskForLink(request.getRemoteAddr())) {
            errors.reject("error.tooMany");
        }
        if (errors.hasErrors()) {
            return "accounts/lost-mailbox";
        }
        if (throttle.mayReportLostMailbox(typed.formerEmail(), typed.newEmail())) {
            requests.request(typed);
        }
        Notice.info(redirect, "lostMailbox.requested", typed.newEmail().display());
        return "redirect:/mailbox-kwijt";
    }
}
