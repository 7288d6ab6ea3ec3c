package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.billing.receivable.DueDateChanging;
import be.vormingsportaal.billing.receivable.InvoiceFollowUp;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.web.forms.Day;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows staff one invoice or credit note: its papers, how it stands, the money that it got and what is owed of it. As long
 * as it is not overdue they can set another due date; then a task asks them.
 */
@Controller
@OpenTo(STAFF)
class InvoiceDeskController {

    private static final String TO_INVOICE = "redirect:/beheer/facturen/";
    private static final String KEY = "billing.followUp.";

    private final InvoiceRegister register;
    private final Invoicing invoicing;
    private final Receivables receivables;
    private final EInvoices eInvoices;
    private final DueDateChanging dueDates;
    private final Clock clock;

    InvoiceDeskController(
            InvoiceRegister register,
            Invoicing invoicing,
            Receivables receivables,
            EInvoices eInvoices,
            DueDateChanging dueDates,
            Clock clock) {
        this.register = register;
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.eInvoices = eInvoices;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @GetMapping("/beheer/facturen/{invoiceId}")
    String show(@PathVariable UUID invoiceId, Model model) {
        InvoiceEntry entry = register.find(invoiceId).orElseThrow();
        entry.dueOn().ifPresent(dueOn -> model.addAttribute("form", new DueDateForm(dueOn.toString())));
        return page(entry, model);
    }

    @PostMapping("/beheer/facturen/{invoiceId}")
    String changeDueDate(
            @PathVariable UUID invoiceId,
            @ModelAttribute("form") @Valid DueDateForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        InvoiceEntry entry = register.find(invoiceId).orElseThrow();
        if (!isChangeable(entry)) {
            return refused(
                    entry.isOverdue(LocalDate.now(clock)) ? InvoiceFollowUp.OVERDUE : InvoiceFollowUp.NOT_OPEN,
                    entry,
                    redirect);
        }
        if (errors.hasErrors()) {
            return page(entry, model);
        }
        InvoiceFollowUp outcome = dueDates.set(invoiceId, form.day());
        return switch (outcome) {
            case DELAYED -> {
                PageNotice.success(redirect, "invoiceDesk.dueOn.set");
                yield TO_INVOICE + invoiceId;
            }
            case NO_DATE, DATE_PAST, DATE_TOO_FAR -> {
                errors.rejectValue("dueOn", KEY + outcome);
                yield page(entry, model);
            }
            default -> refused(outcome, entry, redirect);
        };
    }

    private static String refused(InvoiceFollowUp why, InvoiceEntry entry, RedirectAttributes redirect) {
        PageNotice.refusal(redirect, KEY + why);
        return TO_INVOICE + entry.id();
    }

    private boolean isChangeable(InvoiceEntry entry) {
        return entry.open().isPositive() && !entry.isOverdue(LocalDate.now(clock));
    }

    private String page(InvoiceEntry entry, Model model) {
        UUID invoiceId = entry.id();
        model.addAttribute("entry", entry);
        model.addAttribute("changeable", isChangeable(entry));
        InvoiceView invoice = invoicing.find(invoiceId).orElseThrow();
        model.addAttribute("invoice", invoice);
        model.addAttribute("eInvoices", eInvoices.states(List.of(invoiceId)));
        model.addAttribute("today", LocalDate.now(clock));
        if (entry.isCreditNote()) {
            model.addAttribute("credits", register.creditedBy(invoiceId).orElseThrow());
        } else {
            model.addAttribute("payments", register.payments(invoiceId));
            model.addAttribute("owed", register.owed(invoice));
            model.addAttribute("paymentPage", receivables.page(invoiceId));
        }
        return "billing/invoice-desk";
    }

    /** Another last day to pay. */
    record DueDateForm(@Day String dueOn) {

        LocalDate day() {
            return Typed.day(dueOn).orElseThrow();
        }
    }
}
