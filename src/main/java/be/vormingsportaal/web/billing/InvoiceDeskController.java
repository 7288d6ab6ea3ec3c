package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.web.security.OpenTo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows staff one invoice or credit note: its papers, how it stands, the money that it got and what is owed of it. */
@Controller
@OpenTo(STAFF)
class InvoiceDeskController {

    private final InvoiceRegister register;
    private final Invoicing invoicing;
    private final Receivables receivables;
    private final UnassignedMoney owed;
    private final EInvoices eInvoices;
    private final Clock clock;

    InvoiceDeskController(
            InvoiceRegister register,
            Invoicing invoicing,
            Receivables receivables,
            UnassignedMoney owed,
            EInvoices eInvoices,
            Clock clock) {
        this.register = register;
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.owed = owed;
        this.eInvoices = eInvoices;
        this.clock = clock;
    }

    @GetMapping("/beheer/facturen/{invoiceId}")
    String show(@PathVariable UUID invoiceId, Model model) {
        InvoiceEntry entry = register.find(invoiceId).orElseThrow();
        model.addAttribute("entry", entry);
        InvoiceView invoice = invoicing.find(invoiceId).orElseThrow();
        model.addAttribute("invoice", invoice);
        model.addAttribute("eInvoices", eInvoices.states(List.of(invoiceId)));
        model.addAttribute("today", LocalDate.now(clock));
        if (entry.isCreditNote()) {
            model.addAttribute("credits", register.creditedBy(invoiceId).orElseThrow());
        } else {
            model.addAttribute("payments", register.payments(invoiceId));
            model.addAttribute("owed", owed(invoice));
            model.addAttribute("paymentPage", receivables.page(invoiceId));
        }
        return "billing/invoice-desk";
    }

    /** Money that leads to this invoice and has no place: what is too much, or came once more. */
    private List<UnassignedPayment> owed(InvoiceView invoice) {
        return owed.owedTo(invoice.organisationId()).stream()
                .filter(one -> one.invoice()
                        .filter(lead -> lead.invoiceId().equals(invoice.id()))
                        .isPresent())
                .toList();
    }
}
