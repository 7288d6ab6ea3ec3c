package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.accounts.registration.RegistrationCompletion;
import be.vormingsportaal.web.layout.DeadLink;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.LinkOwner;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the page behind a registration link. Opening it changes nothing, because mail scanners open links too. Only
 * sending the form does.
 */
@Controller
@OpenTo(EVERYBODY)
@RequestMapping("/registratie/{link}")
class RegistrationController {

    private final RegistrationCompletion registrations;
    private final PasswordRules passwordRules;
    private final RequestThrottle throttle;

    RegistrationController(
            RegistrationCompletion registrations, PasswordRules passwordRules, RequestThrottle throttle) {
        this.registrations = registrations;
        this.passwordRules = passwordRules;
        this.throttle = throttle;
    }

    @GetMapping
    String open(@PathVariable String link, Model model, HttpServletResponse response) {
        AccountView invited = registrations.open(link).orElse(null);
        if (invited == null) {
            return deadLink(model, response);
        }
        return page(RegistrationForm.of(invited.name()), invited, model);
    }

    @PostMapping
    String complete(
            @PathVariable String link,
            @ModelAttribute("form") @Valid RegistrationForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!throttle.mayAskForLink(request.getRemoteAddr())) {
            errors.reject("error.tooMany");
        }
        AccountView invited = registrations.open(link).orElse(null);
        ChosenPassword.check(form.password(), form.passwordAgain(), passwordRules, personal(form, invited), errors);
        if (errors.hasErrors()) {
            return invited == null ? deadLink(model, response) : page(form, invited, model);
        }
        if (!registrations.complete(link, form.read())) {
            return deadLink(model, response);
        }
        LinkOwner.signOutAnother(invited.id(), request, response);
        PageNotice.success(redirect, "registration.completed");
        return "redirect:/aanmelden";
    }

    private static String page(RegistrationForm form, AccountView invited, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("invited", invited);
        LinkOwner.show(invited.id(), model);
        return "accounts/registration";
    }

    private static List<String> personal(RegistrationForm form, AccountView invited) {
        return invited == null
                ? List.of()
                : List.of(invited.email().value(), String.valueOf(form.firstName()), String.valueOf(form.lastName()));
    }

    private static String deadLink(Model model, HttpServletResponse response) {
        model.addAttribute("form", EmailForm.empty());
        return DeadLink.page("accounts/dead-registration-link", response);
    }
}
