package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people ask for a link, after a forgotten password or with a registration link that does not work any more. The
 * answer is the same for every address, and takes the same time.
 */
@Controller
@OpenTo(EVERYBODY)
class LinkRequestController {

    private final RecoveryRequests recovery;
    private final RequestThrottle throttle;

    LinkRequestController(RecoveryRequests recovery, RequestThrottle throttle) {
        this.recovery = recovery;
        this.throttle = throttle;
    }

    @GetMapping("/wachtwoord-vergeten")
    String forgottenPassword(Model model) {
        model.addAttribute("form", EmailForm.empty());
        return "accounts/forgotten-password";
    }

    @PostMapping("/wachtwoord-vergeten")
    String requestPasswordLink(
            @ModelAttribute("form") @Valid EmailForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return request(form, errors, request, redirect)
                ? "redirect:/wachtwoord-vergeten"
                : "accounts/forgotten-password";
    }

    @GetMapping("/nieuwe-link")
    String newLink(Model model) {
        model.addAttribute("form", EmailForm.empty());
        return "accounts/new-link";
    }

    @PostMapping("/nieuwe-link")
    String requestNewLink(
            @ModelAttribute("form") @Valid EmailForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return request(form, errors, request, redirect) ? "redirect:/nieuwe-link" : "accounts/new-link";
    }

    private boolean request(
            EmailForm form, BindingResult errors, HttpServletRequest request, RedirectAttributes redirect) {
        if (!errors.hasErrors() && !throttle.mayAskForLink(request.getRemoteAddr())) {
            errors.reject("error.tooMany");
        }
        if (errors.hasErrors()) {
            return false;
        }
        EmailAddress email = EmailAddress.of(form.email());
        if (throttle.mayAskForLink(email)) {
            recovery.request(email);
        }
        PageNotice.info(redirect, "link.requested", email.display());
        return true;
    }
}
