package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.billing.register.InvoiceRegisterRepository.DueSum;
import be.vormingsportaal.billing.register.InvoiceRegisterRepository.MonthSum;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices and credit notes to look through and to add up. Each question is one statement, however many there are. */
@Service
@Transactional(readOnly = true)
public class InvoiceRegister {

    private static final int MONTHS = 12;

    private final InvoiceRegisterRepository invoices;
    private final RegisterRows rows;
    private final UnassignedMoney unassigned;
    private final Clock clock;

    InvoiceRegister(InvoiceRegisterRepository invoices, RegisterRows rows, UnassignedMoney unassigned, Clock clock) {
        this.invoices = invoices;
        this.rows = rows;
        this.unassigned = unassigned;
        this.clock = clock;
    }

    /** Invoices alone, the newest first. Each knows its credit note. */
    public List<InvoiceEntry> invoicesOf(UUID organisationId) {
        return entries(invoices.invoicesOf(organisationId));
    }

    /**
     * The newest first.
     *
     * @param page from 0
     */
    public PageOf<InvoiceEntry> page(RegisterQuery query, int page) {
        return PageOf.counted(
                rows.count(query), page, shown -> entries(rows.newestFirst(query, shown * PageOf.SIZE, PageOf.SIZE)));
    }

    /** They come in the order in which they were issued, as books are kept. */
    public List<InvoiceEntry> all(RegisterQuery query) {
        return entries(rows.oldestFirst(query));
    }

    /** @return empty when there is no such invoice or credit note */
    public Optional<InvoiceEntry> find(UUID id) {
        return invoices.find(id).map(EntryRow::entry);
    }

    /**
     * The invoices and credit notes with this number or structured communication, in any notation, the newest first.
     *
     * @return none when no number was typed
     */
    public List<InvoiceEntry> numbered(String typed, int most) {
        Optional<InvoiceSearch> search = InvoiceSearch.read(typed).flatMap(InvoiceSearch::byNumber);
        return search.isEmpty()
                ? List.of()
                : entries(rows.newestFirst(new RegisterQuery(Optional.empty(), null, search), 0, most));
    }

    /** These invoices, the newest first. */
    public List<InvoiceEntry> findAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entries(invoices.findAll(ids));
    }

    /** @return the invoice that a credit note takes back; empty for an invoice */
    public Optional<InvoiceEntry> creditedBy(UUID creditNoteId) {
        return invoices.creditedBy(creditNoteId).map(EntryRow::entry);
    }

    /** Money that leads to an invoice and has no place: what is too much, or came once more. */
    public List<UnassignedPayment> owed(InvoiceView invoice) {
        return unassigned.owedTo(invoice.organisationId()).stream()
                .filter(one -> one.invoice()
                        .filter(lead -> lead.invoiceId().equals(invoice.id()))
                        .isPresent())
                .toList();
    }

    /** The money that was given to an invoice and taken from it, in that order. */
    public List<InvoicePayment> payments(UUID invoiceId) {
        return invoices.payments(invoiceId);
    }

    /** The totals of each month of the year, also of months in which there was nothing. */
    public List<MonthTotals> months(RegisterQuery query) {
        List<MonthSum> sums = invoices.months(query.from(), query.to(), query.everybody(), query.organisation());
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new MonthTotals(
                        month,
                        count(sums, month, InvoiceKind.INVOICE),
                        sum(sums, month, InvoiceKind.INVOICE),
                        count(sums, month, InvoiceKind.CREDIT_NOTE),
                        sum(sums, month, InvoiceKind.CREDIT_NOTE)))
                .toList();
    }

    /** What is open today of invoices of any year, grouped by how late they are. */
    public List<OpenAmount> open(RegisterQuery query) {
        LocalDate today = LocalDate.now(clock);
        List<DueSum> due = invoices.due(query.everybody(), query.organisation());
        List<DueSum> paid = invoices.paidInPart(query.everybody(), query.organisation());
        return Arrays.stream(Overdue.values())
                .map(overdue -> new OpenAmount(
                        overdue,
                        due.stream()
                                .filter(sum -> overdue(sum, today) == overdue)
                                .mapToLong(DueSum::count)
                                .sum(),
                        total(due, overdue, today).minus(total(paid, overdue, today))))
                .toList();
    }

    /** The years in which there are invoices, and always this year. */
    public List<Integer> years() {
        List<Integer> years = new ArrayList<>(invoices.years());
        int now = LocalDate.now(clock).getYear();
        if (!years.contains(now)) {
            years.add(0, now);
        }
        return years;
    }

    /** The organisations that have invoices. */
    public Set<UUID> organisations() {
        return Set.copyOf(invoices.organisations());
    }

    private static List<InvoiceEntry> entries(List<EntryRow> rows) {
        return rows.stream().map(EntryRow::entry).toList();
    }

    private static long count(List<MonthSum> sums, int month, InvoiceKind kind) {
        return sums.stream()
                .filter(sum -> sum.month() == month && sum.kind() == kind)
                .mapToLong(MonthSum::count)
                .sum();
    }

    private static Money sum(List<MonthSum> sums, int month, InvoiceKind kind) {
        return Money.ofCents(sums.stream()
                .filter(sum -> sum.month() == month && sum.kind() == kind)
                .mapToLong(MonthSum::cents)
                .sum());
    }

    private static Money total(List<DueSum> sums, Overdue overdue, LocalDate today) {
        return Money.ofCents(sums.stream()
                .filter(sum -> overdue(sum, today) == overdue)
                .mapToLong(DueSum::cents)
                .sum());
    }

    private static Overdue overdue(DueSum sum, LocalDate today) {
        return Overdue.of(ChronoUnit.DAYS.between(sum.dueOn(), today));
    }
}
