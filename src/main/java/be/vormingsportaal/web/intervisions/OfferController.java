package be.vormingsportaal.web.intervisions;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.SeatOffers;
import be.vormingsportaal.intervisions.mails.OfferLinks;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.web.layout.DeadLink;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the page behind the link of an offered seat. The person who has the link has the mailbox, so that nobody has to
 * sign in. Opening it changes nothing, because mail scanners open links too. Only the two buttons do.
 */
@Controller
@OpenTo(EVERYBODY)
@RequestMapping("/intervisie-aanbod/{link}")
class OfferController {

    private final OfferLinks links;
    private final SeatOffers offers;
    private final BillingContacts contacts;
    private final RequestThrottle throttle;
    private final Clock clock;

    OfferController(
            OfferLinks links, SeatOffers offers, BillingContacts contacts, RequestThrottle throttle, Clock clock) {
        this.links = links;
        this.offers = offers;
        this.contacts = contacts;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping
    String open(@PathVariable String link, Model model, HttpServletResponse response) {
        EnrolmentView enrolment = links.read(link).orElse(null);
        if (enrolment == null) {
            return deadLink(response);
        }
        boolean offered = enrolment.state() == EnrolmentState.OFFERED;
        boolean open = offered
                && enrolment.offerUntil().filter(clock.instant()::isBefore).isPresent();
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("open", open);
        model.addAttribute("over", offered && !open);
        model.addAttribute("contacts", contacts.of(enrolment.organisationId()));
        model.addAttribute("link", link);
        return "intervisions/offer";
    }

    @PostMapping("/aanvaarden")
    String accept(
            @PathVariable String link,
            @RequestParam(name = "agreed", defaultValue = "-1") long agreed,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        EnrolmentView enrolment = links.read(link).orElse(null);
        if (enrolment == null) {
            return deadLink(response);
        }
        if (mayAct(request, redirect)) {
            EnrolledNotice.say(redirect, offers.accept(enrolment.id(), Money.ofCents(agreed)));
        }
        return "redirect:/intervisie-aanbod/" + link;
    }

    @PostMapping("/weigeren")
    String decline(
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        EnrolmentView enrolment = links.read(link).orElse(null);
        if (enrolment == null) {
            return deadLink(response);
        }
        if (mayAct(request, redirect)) {
            if (offers.decline(enrolment.id()) == EnrolmentState.DECLINED) {
                PageNotice.success(redirect, "intervisions.offer.declined");
            } else {
                PageNotice.refusal(redirect, "intervisions.problem.OFFER_OVER");
            }
        }
        return "redirect:/intervisie-aanbod/" + link;
    }

    private boolean mayAct(HttpServletRequest request, RedirectAttributes redirect) {
        boolean may = throttle.mayAskForLink(request.getRemoteAddr());
        if (!may) {
            PageNotice.refusal(redirect, "error.tooMany");
        }
        return may;
    }

    private static String deadLink(HttpServletResponse response) {
        return DeadLink.page("intervisions/dead-offer", response);
    }
}
