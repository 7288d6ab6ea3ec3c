package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.forms.TypedForm;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.SignInHandlers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the page to sign in. Spring Security handles the form. */
@Controller
@OpenTo(EVERYBODY)
class SignInController {

    /**
     * The reasons why somebody comes to this page, each a parameter without a value. The bundle has a sentence for
     * each.
     */
    private static final Set<String> REASONS = Set.of(
            "fout",
            "traag",
            "afgemeld",
            "overal-afgemeld",
            "bevestigd",
            "verlopen",
            "te-lang",
            "elders-beeindigd",
            "niet-verstuurd");

    private final Duration idle;

    /** @param idle how long a session lives without being used */
    SignInController(@Value("${server.servlet.session.timeout}") Duration idle) {
        this.idle = idle;
    }

    @GetMapping("/aanmelden")
    String signIn(@AuthenticationPrincipal SignedInAccount account, HttpServletRequest request, Model model) {
        if (account != null) {
            return "redirect:/";
        }
        REASONS.stream()
                .filter(reason -> request.getParameter(reason) != null)
                .findFirst()
                .ifPresent(reason -> model.addAttribute("reason", reason));
        model.addAttribute("idleMinutes", idle.toMinutes());
        HttpSession session = request.getSession(false);
        if (session != null) {
            model.addAttribute("kept", session.getAttribute(TypedForm.ATTRIBUTE) != null);
            model.addAttribute("email", session.getAttribute(SignInHandlers.TYPED_EMAIL));
            session.removeAttribute(SignInHandlers.TYPED_EMAIL);
        }
        return "accounts/sign-in";
    }
}
