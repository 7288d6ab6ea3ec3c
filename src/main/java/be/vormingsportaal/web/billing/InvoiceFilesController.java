package be.vormingsportaal.web.billing;

import static be.vormingsportaal.securitylog.SecurityEventKind.INVOICE_OPENED;
import static be.vormingsportaal.web.security.Visitors.MANAGERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands out to managers the files of the invoices of their own organisation. */
@Controller
@OpenTo(MANAGERS)
@RequestMapping("/facturen/{invoiceId}")
class InvoiceFilesController {

    private final Invoicing invoicing;
    private final InvoicePapers papers;
    private final Members members;

    InvoiceFilesController(Invoicing invoicing, InvoicePapers papers, Members members) {
        this.invoicing = invoicing;
        this.papers = papers;
        this.members = members;
    }

    /** The PDF of an invoice or a credit note. */
    @GetMapping("/factuur.pdf")
    @Recorded(INVOICE_OPENED)
    void pdf(@PathVariable UUID invoiceId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        PaperAnswer.send(papers.pdf(own(invoiceId, me)), response);
    }

    /** The e-invoice of an invoice or a credit note. */
    @GetMapping("/factuur.xml")
    @Recorded(INVOICE_OPENED)
    void ubl(@PathVariable UUID invoiceId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        PaperAnswer.send(papers.ubl(own(invoiceId, me)), response);
    }

    /** An invoice of another organisation does not exist here. */
    private UUID own(UUID invoiceId, SignedInAccount me) {
        UUID organisation = members.organisationOf(me.id()).orElseThrow().id();
        return invoicing
                .find(invoiceId)
                .filter(invoice -> invoice.organisationId().equals(organisation))
                .orElseThrow()
                .id();
    }
}
