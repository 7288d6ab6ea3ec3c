package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.accounts.recovery.PasswordReset;
import be.vormingsportaal.web.layout.DeadLink;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.KnownDevices;
import be.vormingsportaal.web.security.LinkOwner;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Shows the page behind a password link. Opening it changes nothing. */
@Controller
@OpenTo(EVERYBODY)
@RequestMapping("/wachtwoord-vergeten/{link}")
class PasswordResetController {

    private final PasswordReset recovery;
    private final PasswordRules passwordRules;
    private final RequestThrottle throttle;
    private final KnownDevices devices;

    PasswordResetController(
            PasswordReset recovery, PasswordRules passwordRules, RequestThrottle throttle, KnownDevices devices) {
        this.recovery = recovery;
        this.passwordRules = passwordRules;
        this.throttle = throttle;
        this.devices = devices;
    }

    @GetMapping
    String open(@PathVariable String link, Model model, HttpServletResponse response) {
        AccountView owner = recovery.open(link).orElse(null);
        return owner == null ? deadLink(model, response) : page(NewPasswordForm.empty(), owner, model);
    }

    @PostMapping
    String reset(
            @PathVariable String link,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!throttle.mayAskForLink(request.getRemoteAddr())) {
            errors.reject("error.tooMany");
        }
        AccountView owner = recovery.open(link).orElse(null);
        List<String> personal = owner == null
                ? List.of()
                : List.of(
                        owner.email().value(),
                        owner.name().first(),
                        owner.name().last());
        ChosenPassword.check(form.password(), form.passwordAgain(), passwordRules, personal, errors);
        if (errors.hasErrors()) {
            return owner == null ? deadLink(model, response) : page(form, owner, model);
        }
        if (!recovery.reset(link, form.password())) {
            return deadLink(model, response);
        }
        // whoever has the mailbox signs in here next, also while others guess
        devices.remember(request, response, owner.email());
        LinkOwner.signOutAnother(owner.id(), request, response);
        PageNotice.success(redirect, "password.reset");
        return "redirect:/aanmelden";
    }

    private static String page(NewPasswordForm form, AccountView owner, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("owner", owner);
        LinkOwner.show(owner.id(), model);
        return "accounts/new-password";
    }

    private static String deadLink(Model model, HttpServletResponse response) {
        model.addAttribute("form", EmailForm.empty());
        return DeadLink.page("accounts/dead-password-link", response);
    }
}
