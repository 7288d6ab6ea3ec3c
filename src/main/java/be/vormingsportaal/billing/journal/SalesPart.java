package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Invoices and credit notes. */
@Component
class SalesPart implements JournalPart {

    private final SalesRepository sales;

    SalesPart(SalesRepository sales) {
        this.sales = sales;
    }

    @Override
    public List<JournalEntry> entries(JournalPeriod period) {
        return sales.documents(period.from(), period.to()).stream()
                .map(DocumentRow::entry)
                .toList();
    }

    @Override
    public Map<LedgerAccount, Money> before(LocalDate day) {
        Map<LedgerAccount, Money> sums = new EnumMap<>(LedgerAccount.class);
        sales.before(day).forEach(sum -> {
            long sign = sum.kind() == InvoiceKind.INVOICE ? 1 : -1;
            sums.merge(LedgerAccount.CUSTOMERS, Money.ofCents(sign * (sum.netCents() + sum.vatCents())), Money::plus);
            sums.merge(LedgerAccount.SALES, Money.ofCents(-sign * sum.netCents()), Money::plus);
            sums.merge(LedgerAccount.VAT, Money.ofCents(-sign * sum.vatCents()), Money::plus);
        });
        return sums;
    }
}
