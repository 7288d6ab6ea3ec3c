package be.vormingsportaal.web.billing;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.securitylog.SecurityEventKind.INVOICE_OPENED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.register.MonthTotals;
import be.vormingsportaal.billing.register.OpenAmount;
import be.vormingsportaal.billing.register.RegisterQuery;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.web.exports.TableDownload;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the quality centre and its accountant what was invoiced and what is still to be paid. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/facturen")
class BillingDeskController {

    private static final String FILE_NAME = "facturen-";

    private final InvoiceRegister register;
    private final InvoicePapers papers;
    private final EInvoices eInvoices;
    private final OrganisationService organisations;
    private final RegisterTable table;
    private final Clock clock;

    BillingDeskController(
            InvoiceRegister register,
            InvoicePapers papers,
            EInvoices eInvoices,
            OrganisationService organisations,
            RegisterTable table,
            Clock clock) {
        this.register = register;
        this.papers = papers;
        this.eInvoices = eInvoices;
        this.organisations = organisations;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String overview(@RequestParam Map<String, String> parameters, Model model) {
        DeskFilter filter = filter(parameters);
        RegisterQuery query = filter.query();
        List<MonthTotals> months = query.year().isPresent() ? register.months(query) : List.of();
        List<OpenAmount> open = register.open(query);
        Set<UUID> invoiced = register.organisations();
        model.addAttribute("filter", filter);
        model.addAttribute("years", register.years());
        model.addAttribute(
                "organisations",
                organisations.all().stream()
                        .filter(one -> invoiced.contains(one.id()))
                        .toList());
        model.addAttribute("months", months);
        model.addAttribute(
                "issued", Money.sum(months.stream().map(MonthTotals::issued).toList()));
        model.addAttribute(
                "credited", Money.sum(months.stream().map(MonthTotals::credited).toList()));
        model.addAttribute(
                "balance", Money.sum(months.stream().map(MonthTotals::balance).toList()));
        model.addAttribute("open", open);
        model.addAttribute(
                "openTotal", Money.sum(open.stream().map(OpenAmount::amount).toList()));
        boolean wrong = filter.problem().isPresent();
        PageOf<InvoiceEntry> found = wrong ? PageOf.whole(List.of()) : register.page(query, filter.page() - 1);
        model.addAttribute("wrong", wrong);
        model.addAttribute("found", found);
        model.addAttribute(
                "eInvoices",
                eInvoices.states(found.items().stream().map(InvoiceEntry::id).toList()));
        model.addAttribute("today", LocalDate.now(clock));
        return "billing/desk";
    }

    @GetMapping("/lijst.csv")
    @Recorded(EXPORTED)
    void csv(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        DeskFilter filter = filter(parameters);
        TableDownload.csv(table.of(shown(filter)), FILE_NAME + filter.yearName(), response);
    }

    @GetMapping("/lijst.xlsx")
    @Recorded(EXPORTED)
    void xlsx(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        DeskFilter filter = filter(parameters);
        TableDownload.xlsx(table.of(shown(filter)), FILE_NAME + filter.yearName(), response);
    }

    /** The PDF of an invoice or a credit note. */
    @GetMapping("/{invoiceId}/factuur.pdf")
    @Recorded(INVOICE_OPENED)
    void pdf(@PathVariable UUID invoiceId, HttpServletResponse response) throws IOException {
        PaperAnswer.send(papers.pdf(invoiceId), response);
    }

    /** The e-invoice of an invoice or a credit note. */
    @GetMapping("/{invoiceId}/factuur.xml")
    @Recorded(INVOICE_OPENED)
    void ubl(@PathVariable UUID invoiceId, HttpServletResponse response) throws IOException {
        PaperAnswer.send(papers.ubl(invoiceId), response);
    }

    /** All that the list shows, on whatever page of it. */
    private List<InvoiceEntry> shown(DeskFilter filter) {
        return filter.problem().isPresent() ? List.of() : register.all(filter.query());
    }

    private DeskFilter filter(Map<String, String> parameters) {
        return DeskFilter.of(parameters, LocalDate.now(clock).getYear());
    }
}
