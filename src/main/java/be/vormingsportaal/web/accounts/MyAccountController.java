package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.profile.MyAccountService;
import be.vormingsportaal.accounts.profile.ProfileView;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import be.vormingsportaal.web.security.SessionRenewal;
import be.vormingsportaal.web.sessions.SignedInDevices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows "Mijn account". */
@Controller
@OpenTo(SIGNED_IN)
@RequestMapping("/mijn-account")
class MyAccountController {

    private final MyAccountService myAccount;
    private final PasswordRules passwordRules;
    private final RequestThrottle throttle;
    private final SessionRenewal sessions;
    private final SignedInDevices devices;

    MyAccountController(
            MyAccountService myAccount,
            PasswordRules passwordRules,
            RequestThrottle throttle,
            SessionRenewal sessions,
            SignedInDevices devices) {
        this.myAccount = myAccount;
        this.passwordRules = passwordRules;
        this.throttle = throttle;
        this.sessions = sessions;
        this.devices = devices;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedInAccount me, HttpSession session, Model model) {
        ProfileView profile = myAccount.profile(me.id());
        model.addAttribute("form", ProfileForm.of(profile));
        return page(profile, me, session, model);
    }

    @PostMapping
    String change(
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") @Valid ProfileForm form,
            BindingResult errors,
            HttpSession session,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(myAccount.profile(me.id()), me, session, model);
        }
        myAccount.change(me.id(), form.name(), form.newsletter(), form.publicListing());
        myAccount.chooseDailyMail(me.id(), form.dailyMail());
        PageNotice.success(redirect, "account.changed");
        return "redirect:/mijn-account";
    }

    @GetMapping("/wachtwoord")
    String passwordForm(Model model) {
        model.addAttribute("form", NewPasswordForm.empty());
        return "accounts/change-password";
    }

    @PostMapping("/wachtwoord")
    String changePassword(
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        AccountView account = myAccount.profile(me.id()).account();
        List<String> personal = List.of(
                account.email().value(), account.name().first(), account.name().last());
        ChosenPassword.check(form.password(), form.passwordAgain(), passwordRules, personal, errors);
        if (form.currentPassword() == null || form.currentPassword().isEmpty()) {
            errors.rejectValue("currentPassword", "error.password.current");
        }
        if (!errors.hasErrors() && !throttle.mayConfirmPassword(me.getUsername())) {
            errors.reject("error.tooMany");
        }
        if (errors.hasErrors()) {
            return "accounts/change-password";
        }
        Optional<SignedInAccount> renewed = myAccount.changePassword(me.id(), form.currentPassword(), form.password());
        if (renewed.isEmpty()) {
            errors.rejectValue("currentPassword", "error.password.current");
            return "accounts/change-password";
        }
        sessions.renew(renewed.get(), request, response);
        PageNotice.success(redirect, "password.changed");
        return "redirect:/mijn-account";
    }

    private String page(ProfileView profile, SignedInAccount me, HttpSession session, Model model) {
        model.addAttribute("profile", profile);
        model.addAttribute("devices", devices.of(me, session.getId()));
        return "accounts/my-account";
    }
}
