package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.emailchange.EmailChangeView;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.web.layout.DeadLink;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.LinkOwner;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
 * Shows the page behind the link that confirms a new address. Opening it changes nothing. The link alone does not prove
 * that somebody is the owner, because a mistyped address is somebody else's mailbox. A person who is not signed in to
 * the account therefore types its password.
 */
@Controller
@OpenTo(EVERYBODY)
@RequestMapping("/e-mail-bevestigen/{link}")
class EmailConfirmationController {

    private final EmailConfirmation confirmation;
    private final RequestThrottle throttle;

    EmailConfirmationController(EmailConfirmation confirmation, RequestThrottle throttle) {
        this.confirmation = confirmation;
        this.throttle = throttle;
    }

    @GetMapping
    String open(
            @PathVariable String link,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            HttpServletResponse response) {
        return confirmation
                .open(link)
                .map(change -> page(change, me, NewPasswordForm.empty(), model))
                .orElseGet(() -> deadLink(response));
    }

    @PostMapping
    String confirm(
            @PathVariable String link,
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!throttle.mayAskForLink(request.getRemoteAddr())) {
            PageNotice.refusal(redirect, "error.tooMany");
            return "redirect:/e-mail-bevestigen/{link}";
        }
        EmailChangeView change = confirmation.open(link).orElse(null);
        if (change != null && !isSignedIn(me, change)) {
            checkPassword(change.accountId(), form.currentPassword(), errors);
        }
        if (errors.hasErrors()) {
            return page(change, me, form, model);
        }
        return switch (confirmation.confirm(link)) {
            // The reason stands in a parameter, because the session that could carry a notice has just ended when it
            // was the person's own.
            case CONFIRMED -> {
                LinkOwner.signOutAnother(change.accountId(), request, response);
                yield "redirect:/aanmelden?bevestigd";
            }
            case TAKEN -> {
                PageNotice.refusal(redirect, "email.taken");
                yield "redirect:/e-mail-bevestigen/{link}";
            }
            case DEAD -> deadLink(response);
        };
    }

    private void checkPassword(UUID accountId, String password, BindingResult errors) {
        if (password == null || password.isEmpty()) {
            errors.rejectValue("currentPassword", "error.password.current");
        } else if (!throttle.mayConfirmPassword(accountId.toString())) {
            errors.reject("error.tooMany");
        } else if (!confirmation.isOwner(accountId, password)) {
            errors.rejectValue("currentPassword", "error.password.current");
        }
    }

    private static boolean isSignedIn(SignedInAccount me, EmailChangeView change) {
        return me != null && me.id().equals(change.accountId());
    }

    private static String page(EmailChangeView change, SignedInAccount me, NewPasswordForm form, Model model) {
        model.addAttribute("change", change);
        LinkOwner.show(change.accountId(), model);
        model.addAttribute("form", form);
        model.addAttribute("signedIn", isSignedIn(me, change));
        return "accounts/confirm-email";
    }

    private static String deadLink(HttpServletResponse response) {
        return DeadLink.page("accounts/dead-email-link", response);
    }
}
