package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.MANAGERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.web.security.OpenTo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows managers the invoices of their own organisation, and what the quality centre owes it. */
@Controller
@OpenTo(MANAGERS)
class InvoicesController {

    private final InvoiceRegister register;
    private final OwedPages owed;
    private final EInvoices eInvoices;
    private final Receivables receivables;
    private final Members members;
    private final Clock clock;

    InvoicesController(
            InvoiceRegister register,
            OwedPages owed,
            EInvoices eInvoices,
            Receivables receivables,
            Members members,
            Clock clock) {
        this.register = register;
        this.owed = owed;
        this.eInvoices = eInvoices;
        this.receivables = receivables;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/facturen")
    String list(@AuthenticationPrincipal SignedInAccount me, Model model) {
        OrganisationView organisation = members.organisationOf(me.id()).orElseThrow();
        List<InvoiceEntry> invoices = register.invoicesOf(organisation.id());
        model.addAttribute("organisation", organisation.name());
        model.addAttribute("invoices", invoices);
        model.addAttribute("payments", paymentPages(invoices));
        model.addAttribute("eInvoices", eInvoices.states(documents(invoices)));
        model.addAttribute("owed", owed.to(organisation.id()));
        model.addAttribute("today", LocalDate.now(clock));
        return "billing/invoices";
    }

    /** The addresses where the open invoices can be paid. */
    private Map<UUID, String> paymentPages(List<InvoiceEntry> invoices) {
        return invoices.stream()
                .filter(invoice -> invoice.state().equals(Optional.of(ReceivableState.OPEN)))
                .map(InvoiceEntry::id)
                .collect(Collectors.toMap(id -> id, receivables::page));
    }

    /** The invoices and their credit notes. */
    private static List<UUID> documents(List<InvoiceEntry> invoices) {
        return invoices.stream()
                .flatMap(invoice -> Stream.concat(
                        Stream.of(invoice.id()), invoice.creditedBy().map(InvoiceEntry.CreditNote::id).stream()))
                .toList();
    }
}
