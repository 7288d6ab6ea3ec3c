package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailChangeService.Request;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets people ask for another e-mail address under "Mijn account". The answer is the same, whoever has the address. */
@Controller
@OpenTo(SIGNED_IN)
@RequestMapping("/mijn-account/e-mail")
class EmailChangeController {

    private static final String FORM = "accounts/change-email";

    private final EmailChangeService emailChanges;
    private final RequestThrottle throttle;

    EmailChangeController(EmailChangeService emailChanges, RequestThrottle throttle) {
        this.emailChanges = emailChanges;
        this.throttle = throttle;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", EmailChangeForm.empty());
        return FORM;
    }

    @PostMapping
    String request(
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") @Valid EmailChangeForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return FORM;
        }
        EmailAddress email = EmailAddress.of(form.email());
        if (!mayAsk(me, email, request)) {
            errors.reject("error.tooMany");
            return FORM;
        }
        Request outcome = emailChanges.request(me.id(), form.currentPassword(), email);
        if (outcome == Request.REQUESTED) {
            PageNotice.success(redirect, "account.email.requested", email.display());
            return "redirect:/mijn-account";
        }
        throttle.linkNotSent(email);
        if (outcome == Request.WRONG_PASSWORD) {
            errors.rejectValue("currentPassword", "error.password.current");
        } else {
            errors.rejectValue("email", "error.email.same");
        }
        return FORM;
    }

    @PostMapping("/annuleren")
    String cancel(@AuthenticationPrincipal SignedInAccount me, RedirectAttributes redirect) {
        if (emailChanges.cancel(me.id())) {
            PageNotice.success(redirect, "account.email.cancelled");
        } else {
            PageNotice.info(redirect, "account.email.notPending");
        }
        return "redirect:/mijn-account";
    }

    private boolean mayAsk(SignedInAccount me, EmailAddress email, HttpServletRequest request) {
        return throttle.mayConfirmPassword(me.getUsername())
                && throttle.mayAskForLink(request.getRemoteAddr())
                && throttle.mayAskForLink(email)
                && throttle.mayWriteToStranger(me.id().toString());
    }
}
