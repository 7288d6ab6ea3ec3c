package be.vormingsportaal.demo;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.billing.provider.PaymentAttempt.State;
import be.vormingsportaal.demo.DemoPayments.DemoLink;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the page of the payment provider in the demo, with which somebody pays, gives up or fails. */
@Controller
@OpenTo(EVERYBODY)
@Profile("demo")
class DemoPaymentController {

    private final ObjectProvider<DemoPaymentProvider> provider;

    DemoPaymentController(ObjectProvider<DemoPaymentProvider> provider) {
        this.provider = provider;
    }

    @GetMapping("/demo/betalen/{linkId}")
    String show(@PathVariable String linkId, Model model, HttpServletResponse response) {
        DemoLink link = find(linkId);
        if (link == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else {
            model.addAttribute("order", link.order());
            model.addAttribute("paid", link.isPaid());
        }
        model.addAttribute("linkId", linkId);
        return "demo/payment";
    }

    @PostMapping("/demo/betalen/{linkId}/betalen")
    String pay(@PathVariable String linkId) {
        return attempt(linkId, State.PAID);
    }

    @PostMapping("/demo/betalen/{linkId}/mislukken")
    String fail(@PathVariable String linkId) {
        return attempt(linkId, State.FAILED);
    }

    @PostMapping("/demo/betalen/{linkId}/annuleren")
    String cancel(@PathVariable String linkId) {
        return attempt(linkId, State.CANCELED);
    }

    @PostMapping("/demo/betalen/{linkId}/verlopen")
    String expire(@PathVariable String linkId) {
        return attempt(linkId, State.EXPIRED);
    }

    private String attempt(String linkId, State end) {
        DemoLink link = find(linkId);
        if (link == null || link.isPaid()) {
            return "redirect:/demo/betalen/" + linkId;
        }
        provider.getObject().attempt(link, end);
        return "redirect:" + link.order().returnTo();
    }

    private DemoLink find(String linkId) {
        DemoPaymentProvider available = provider.getIfAvailable();
        return available == null ? null : available.find(linkId).orElse(null);
    }
}
