package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxLinkView;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxLinks;
import be.vormingsportaal.web.layout.DeadLink;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.LinkOwner;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the pages behind the two links of an accepted request. Opening one changes nothing. The page always says how
 * the request stands, so that a person who clicks twice or too late reads what happened.
 */
@Controller
@OpenTo(EVERYBODY)
class LostMailboxLinkController {

    private static final String CONFIRM = "/mailbox-kwijt/";
    private static final String STOP = "/mailbox-behouden/";

    private final LostMailboxLinks links;
    private final RequestThrottle throttle;

    LostMailboxLinkController(LostMailboxLinks links, RequestThrottle throttle) {
        this.links = links;
        this.throttle = throttle;
    }

    @GetMapping(CONFIRM + "{link}")
    String confirmation(@PathVariable String link, Model model, HttpServletResponse response) {
        return page("accounts/confirm-address", links.openConfirmation(link), model, response);
    }

    @PostMapping(CONFIRM + "{link}")
    String confirm(
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return act(CONFIRM + link, links::openConfirmation, links::confirm, link, request, response, redirect);
    }

    @GetMapping(STOP + "{link}")
    String stopping(@PathVariable String link, Model model, HttpServletResponse response) {
        return page("accounts/keep-address", links.openStop(link), model, response);
    }

    @PostMapping(STOP + "{link}")
    String stop(
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return act(STOP + link, links::openStop, links::stop, link, request, response, redirect);
    }

    private String act(
            String address,
            Function<String, Optional<LostMailboxLinkView>> opening,
            Predicate<String> action,
            String link,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!throttle.mayAskForLink(request.getRemoteAddr())) {
            PageNotice.refusal(redirect, "error.tooMany");
            return "redirect:" + address;
        }
        LostMailboxLinkView change = opening.apply(link).orElse(null);
        if (change == null || !action.test(link)) {
            return deadLink(response);
        }
        LinkOwner.signOutAnother(change.accountId(), request, response);
        return "redirect:" + address;
    }

    private static String page(
            String view, Optional<LostMailboxLinkView> change, Model model, HttpServletResponse response) {
        change.ifPresent(found -> {
            model.addAttribute("change", found);
            LinkOwner.show(found.accountId(), model);
        });
        return change.isPresent() ? view : deadLink(response);
    }

    private static String deadLink(HttpServletResponse response) {
        return DeadLink.page("accounts/dead-mailbox-link", response);
    }
}
