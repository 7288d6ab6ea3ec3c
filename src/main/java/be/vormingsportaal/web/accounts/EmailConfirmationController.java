package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.EmailConfirmation;
import be.vormingsportaal.web.layout.Notice;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link that confirms a new address. Opening it changes nothing, and nobody needs to sign in. */
@Controller
@RequestMapping("/e-mail-bevestigen/{link}")
class EmailConfirmationController {

    private final EmailConfirmation confirmation;
    private final RequestThrottle throttle;

    EmailConfirmationController(EmailConfirmation confirmation, RequestThrottle throttle) {
        this.confirmation = confirmation;
        this.throttle = throttle;
    }

    @GetMapping
    String open(@PathVariable String link, Model model, HttpServletResponse response) {
        return confirmation
                .open(link)
                .map(change -> {
                    model.addAttribute("change", change);
                    return "accounts/confirm-email";
                })
                .orElseGet(() -> deadLink(response));
    }

    @PostMapping
    String confirm(
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!throttle.mayAskForLink(request.getRemoteAddr())) {
            Notice.refusal(redirect, "error.tooMany");
            return "redirect:/e-mail-bevestigen/{link}";
        }
        return switch (confirmation.confirm(link)) {
            // As a parameter: the session that could carry a notice has just ended when it was the person's own.
            case CONFIRMED -> "redirect:/aanmelden?bevestigd";
            case TAKEN -> {
                Notice.refusal(redirect, "email.taken");
                yield "redirect:/e-mail-bevestigen/{link}";
            }
            case DEAD -> deadLink(response);
        };
    }

    private static String deadLink(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "accounts/dead-email-link";
    }
}
