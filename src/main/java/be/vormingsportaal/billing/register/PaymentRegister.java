package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.shared.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments to look through. There are as many statements for thousands as for ten. */
@Service
@Transactional(readOnly = true)
public class PaymentRegister {

    private final PaymentRows payments;
    private final Clock clock;

    PaymentRegister(PaymentRows payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param page from 0
     */
    public PageOf<PaymentEntry> page(PaymentQuery query, int page) {
        return PageOf.counted(
                payments.count(query),
                page,
                shown -> entries(payments.newestFirst(query, shown * PageOf.SIZE, PageOf.SIZE)));
    }

    /** The years from the first payment to the last, and always this year, the newest first. */
    public List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        List<LocalDate> ends = payments.firstAndLast();
        int first = ends.stream().mapToInt(LocalDate::getYear).min().orElse(now);
        int last =
                Math.max(now, ends.stream().mapToInt(LocalDate::getYear).max().orElse(now));
        return IntStream.rangeClosed(Math.min(first, now), last)
                .map(year -> last - (year - Math.min(first, now)))
                .boxed()
                .toList();
    }

    private List<PaymentEntry> entries(List<PaymentRow> rows) {
        Map<UUID, List<PaymentEntry.Paid>> places = payments
                .places(rows.stream().map(PaymentRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        PaymentRows.Place::paymentId, Collectors.mapping(PaymentRegister::paid, Collectors.toList())));
        return rows.stream()
                .map(row -> row.entry(places.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static PaymentEntry.Paid paid(PaymentRows.Place place) {
        return new PaymentEntry.Paid(place.invoiceId(), InvoiceKind.INVOICE.display(place.year(), place.number()));
    }
}
