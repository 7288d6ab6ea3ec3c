package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows managers the invoices of their own organisation. */
@Controller
@OpenTo(MANAGERS)
@RequestMapping("/facturen")
class InvoicesController {

    private final InvoiceRegister register;
    private final Invoicing invoicing;
    private final InvoicePapers papers;
    private final Receivables receivables;
    private final Members members;
    private final Clock clock;

    InvoicesController(
            InvoiceRegister register,
            Invoicing invoicing,
            InvoicePapers papers,
            Receivables receivables,
            Members members,
            Clock clock) {
        this.register = register;
        this.invoicing = invoicing;
        this.papers = papers;
        this.receivables = receivables;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInAccount me, Model model) {
        OrganisationView organisation = organisation(me);
        List<InvoiceEntry> invoices = register.invoicesOf(organisation.id());
        model.addAttribute("organisation", organisation.name());
        model.addAttribute("invoices", invoices);
        model.addAttribute("payments", paymentPages(invoices));
        model.addAttribute("today", LocalDate.now(clock));
        return "billing/invoices";
    }

    /** The PDF of an invoice or a credit note. */
    @GetMapping("/{invoiceId}/factuur.pdf")
    void pdf(@PathVariable UUID invoiceId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        PaperAnswer.send(papers.pdf(own(invoiceId, me)), response);
    }

    /** The e-invoice of an invoice or a credit note. */
    @GetMapping("/{invoiceId}/factuur.xml")
    void ubl(@PathVariable UUID invoiceId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        PaperAnswer.send(papers.ubl(own(invoiceId, me)), response);
    }

    /** The addresses where the open invoices can be paid. */
    private Map<UUID, String> paymentPages(List<InvoiceEntry> invoices) {
        return invoices.stream()
                .filter(invoice -> invoice.state().equals(Optional.of(ReceivableState.OPEN)))
                .map(InvoiceEntry::id)
                .collect(Collectors.toMap(id -> id, receivables::page));
    }

    /** An invoice of another organisation does not exist here. */
    private UUID own(UUID invoiceId, SignedInAccount me) {
        UUID organisation = organisation(me).id();
        return invoicing
                .find(invoiceId)
                .filter(invoice -> invoice.organisationId().equals(organisation))
                .orElseThrow()
                .id();
    }

    private OrganisationView organisation(SignedInAccount me) {
        return members.organisationOf(me.id()).orElseThrow();
    }
}
