package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.organisations.transfer.TransferQuestion;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.web.layout.DeadLink;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.LinkOwner;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the page behind the link that asks somebody to move. The person who has the link has the mailbox, so that
 * nobody has to sign in. Opening it changes nothing, because mail scanners open links too. Only the two buttons do.
 */
@Controller
@OpenTo(EVERYBODY)
@RequestMapping("/wissel/{link}")
class TransferAnswerController {

    private final TransferAnswers transfers;
    private final RequestThrottle throttle;

    TransferAnswerController(TransferAnswers transfers, RequestThrottle throttle) {
        this.transfers = transfers;
        this.throttle = throttle;
    }

    @GetMapping
    String open(@PathVariable String link, Model model, HttpServletResponse response) {
        TransferQuestion question = transfers.open(link).orElse(null);
        if (question == null) {
            return deadLink(response);
        }
        model.addAttribute("question", question);
        model.addAttribute("link", link);
        LinkOwner.show(question.accountId(), model);
        return question.state() == TransferState.OPEN ? "organisations/transfer" : "organisations/transfer-done";
    }

    @PostMapping("/bevestigen")
    String confirm(
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answer(link, transfers::confirm, TransferState.MOVED, request, response, redirect);
    }

    @PostMapping("/weigeren")
    String decline(
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answer(link, transfers::decline, TransferState.DECLINED, request, response, redirect);
    }

    /**
     * Leads back to the page behind the link, which says how the question ended, and whether this answer came too late.
     */
    private String answer(
            String link,
            Function<String, Optional<TransferState>> answer,
            TransferState wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        TransferQuestion question = transfers.open(link).orElse(null);
        if (question == null) {
            return deadLink(response);
        }
        if (throttle.mayAskForLink(request.getRemoteAddr())) {
            LinkOwner.signOutAnother(question.accountId(), request, response);
            answer.apply(link).ifPresent(state -> redirect.addFlashAttribute("late", state != wanted));
        } else {
            PageNotice.refusal(redirect, "error.tooMany");
        }
        return "redirect:/wissel/" + link;
    }

    private static String deadLink(HttpServletResponse response) {
        return DeadLink.page("organisations/dead-transfer-link", response);
    }
}
