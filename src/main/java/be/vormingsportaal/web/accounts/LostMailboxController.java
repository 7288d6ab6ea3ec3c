package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows "Ik heb geen toegang meer tot mijn e-mailadres". The answer is the same for every address, and takes the same
 * time.
 */
@Controller
@OpenTo(EVERYBODY)
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
        model.addAttribute("form", LostMailboxForm.empty());
        return "accounts/lost-mailbox";
    }

    @PostMapping
    String request(
            @ModelAttribute("form") @Valid LostMailboxForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Optional<RequestAccess> read = form.read(errors);
        if (read.isPresent() && !throttle.mayAskForLink(request.getRemoteAddr())) {
            errors.reject("error.tooMany");
        }
        if (errors.hasErrors()) {
            return "accounts/lost-mailbox";
        }
        RequestAccess typed = read.orElseThrow();
        if (!throttle.mayReportLostMailbox(request.getRemoteAddr(), typed.formerEmail(), typed.newEmail())) {
            errors.reject("error.lostMailbox.tooMany");
        } else if (!requests.request(typed)) {
            errors.reject("error.lostMailbox.full");
        }
        if (errors.hasErrors()) {
            return "accounts/lost-mailbox";
        }
        PageNotice.info(redirect, "lostMailbox.requested", typed.newEmail().display());
        return "redirect:/mailbox-kwijt";
    }
}
