package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.SignedLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is still to be paid of invoices. */
@Service
@Transactional(readOnly = true)
public class Receivables {

    private static final int ONLY = 1;

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final AllocationRepository allocations;
    private final PaymentSettings settings;
    private final SignedLinks links;
    private final Clock clock;

    Receivables(
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            AllocationRepository allocations,
            PaymentSettings settings,
            SignedLinks links,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.allocations = allocations;
        this.settings = settings;
        this.links = links;
        this.clock = clock;
    }

    /** @return empty when there is no such invoice; a credit note is no invoice here */
    public Optional<ReceivableView> find(UUID invoiceId) {
        return receivables.findById(invoiceId).map(receivable -> {
            Money paid = Money.ofCents(allocations.paidCents(invoiceId));
            Money total = invoices.findById(invoiceId).orElseThrow().total();
            return new ReceivableView(
                    invoiceId,
                    receivable.state(),
                    paid,
                    receivable.isOpen() ? total.minus(paid) : Money.ZERO,
                    receivable.dueOn(),
                    receivable.isOpen() && LocalDate.now(clock).isAfter(receivable.dueOn()));
        });
    }

    /**
     * The address of the page where anybody who has this address can pay the invoice.
     *
     * @param invoiceId of an invoice that exists
     */
    public String page(UUID invoiceId) {
        return links.address(SignedLinks.Purpose.PAYMENT, invoiceId, ONLY);
    }

    /** @return the invoice that {@link #page} was made for; empty for anything that the portal did not make */
    public Optional<UUID> read(String link) {
        return links.read(SignedLinks.Purpose.PAYMENT, link).map(SignedLinks.Target::id);
    }

    /**
     * The dates by the present due date, which is later than the one on the invoice when a delay was granted.
     *
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    public PaymentDates dates(UUID invoiceId) {
        LocalDate dueOn = receivables.findById(invoiceId).orElseThrow().dueOn();
        Instant dueAt = at(dueOn);
        Instant before = at(dueOn.minusDays(settings.reminderDays()));
        return new PaymentDates(before.isBefore(clock.instant()) ? dueAt : before, dueAt, at(dueOn.plusDays(1)));
    }

    private Instant at(LocalDate day) {
        return day.atTime(settings.mailsAt()).atZone(Belgium.ZONE).toInstant();
    }
}
