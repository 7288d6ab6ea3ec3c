package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.provider.PaymentAttempts;
import be.vormingsportaal.billing.provider.PaymentCheckout;
import be.vormingsportaal.billing.provider.ProviderException;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.web.layout.DeadLink;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the page behind the link in the mail about an invoice: what has to be paid, and how. Anybody who has the link
 * may look and pay, so that nobody has to sign in. Opening it changes nothing, and only the button leads to the payment
 * provider. Whoever comes back from there makes the portal ask the provider, which it does from time to time anyway.
 */
@Controller
@OpenTo(EVERYBODY)
@RequestMapping("/betalen/{link}")
class PaymentPageController {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentPageController.class);

    private final Receivables receivables;
    private final Invoicing invoicing;
    private final PaymentCheckout pages;
    private final PaymentAttempts attempts;
    private final RequestThrottle throttle;

    PaymentPageController(
            Receivables receivables,
            Invoicing invoicing,
            PaymentCheckout pages,
            PaymentAttempts attempts,
            RequestThrottle throttle) {
        this.receivables = receivables;
        this.invoicing = invoicing;
        this.pages = pages;
        this.attempts = attempts;
        this.throttle = throttle;
    }

    /**
     * Whoever comes back from the provider reads how the payment went, and the page asks again by itself until it is
     * known: with a script by a part of the page, without one by the whole page.
     *
     * @param asked how often it asked before; missing for anybody who does not come from the provider
     */
    @GetMapping
    String open(
            @PathVariable String link,
            @RequestParam(name = "terug", required = false) String asked,
            Model model,
            HttpServletResponse response) {
        Optional<UUID> invoiceId = receivables.read(link);
        Optional<ReceivableView> before = invoiceId.flatMap(receivables::find);
        if (before.isEmpty()) {
            return deadLink(response);
        }
        ReturnVisit visit = ReturnVisit.of(
                asked, () -> before.get().open().isPositive() ? attempts.newest(invoiceId.get()) : Optional.empty());
        ReceivableView receivable = receivables.find(invoiceId.get()).orElseThrow();
        InvoiceView invoice = invoicing.find(invoiceId.get()).orElseThrow();
        model.addAttribute("link", link);
        model.addAttribute("invoice", invoice);
        model.addAttribute("receivable", receivable);
        model.addAttribute("visit", visit);
        if (visit.waits() && receivable.open().isPositive()) {
            model.addAttribute("refresh", visit.refresh(link));
        }
        model.addAttribute("online", pages.isOffered());
        return "billing/payment";
    }

    /**
     * Answers with a page that leads to the provider at once. A redirect would be a form that ends on another site,
     * which browsers do not allow here.
     */
    @PostMapping
    String pay(
            @PathVariable String link,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Optional<UUID> invoiceId = receivables.read(link);
        if (invoiceId.flatMap(receivables::find).isEmpty()) {
            return deadLink(response);
        }
        if (!throttle.mayAskForLink(request.getRemoteAddr())) {
            PageNotice.refusal(redirect, "error.tooMany");
            return "redirect:/betalen/" + link;
        }
        Optional<String> checkout = checkout(invoiceId.get(), redirect);
        if (checkout.isEmpty()) {
            return "redirect:/betalen/" + link;
        }
        response.setHeader("Refresh", "0;url=" + checkout.get());
        model.addAttribute("checkout", checkout.get());
        return "billing/to-provider";
    }

    private Optional<String> checkout(UUID invoiceId, RedirectAttributes redirect) {
        try {
            return pages.checkout(invoiceId);
        } catch (ProviderException down) {
            LOG.warn("No payment page for invoice {}: {}", invoiceId, down.toString());
            PageNotice.refusal(redirect, "payment.down");
            return Optional.empty();
        }
    }

    private static String deadLink(HttpServletResponse response) {
        return DeadLink.page("billing/dead-payment-link", response);
    }
}
