package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.ResentInvoices;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.List;
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

/** Lets staff mail an invoice or a credit note once more, to an address that they may correct. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/facturen/{invoiceId}/mail")
class InvoiceMailController {

    private static final String PAGE = "billing/invoice-mail";

    private final Invoicing invoicing;
    private final ResentInvoices resent;

    InvoiceMailController(Invoicing invoicing, ResentInvoices resent) {
        this.invoicing = invoicing;
        this.resent = resent;
    }

    @GetMapping
    String form(@PathVariable UUID invoiceId, Model model) {
        List<BillingContact> usual = page(invoiceId, model);
        model.addAttribute(
                "form",
                InvoiceMailForm.to(usual.isEmpty() ? "" : usual.get(0).email().display()));
        return PAGE;
    }

    @PostMapping
    String send(
            @PathVariable UUID invoiceId,
            @ModelAttribute("form") @Valid InvoiceMailForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page(invoiceId, model);
            return PAGE;
        }
        resent.ask(form.requestId(), invoiceId, form.address(), me.id());
        PageNotice.success(redirect, "invoiceMail.asked", form.address().display());
        return "redirect:/beheer/facturen/" + invoiceId + "/mail";
    }

    /** @return who gets the mails usually */
    private List<BillingContact> page(UUID invoiceId, Model model) {
        InvoiceView document = invoicing.find(invoiceId).orElseThrow();
        List<BillingContact> usual = resent.usual(document.organisationId());
        model.addAttribute("document", document);
        model.addAttribute("usual", usual);
        model.addAttribute("earlier", resent.of(invoiceId));
        return usual;
    }
}
