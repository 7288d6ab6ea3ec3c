package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Money that was given a place or lost it again, on the day that this was done. */
@Component
class AllocationsPart implements JournalPart {

    private final MoneyRepository money;

    AllocationsPart(MoneyRepository money) {
        this.money = money;
    }

    @Override
    public List<JournalEntry> entries(JournalPeriod period) {
        return money.places(JournalPeriod.midnight(period.from()), JournalPeriod.midnight(period.end())).stream()
                .map(PlaceRow::entry)
                .toList();
    }

    @Override
    public Map<LedgerAccount, Money> before(LocalDate day) {
        MoneyRepository.PlaceSum sum = money.placedBefore(JournalPeriod.midnight(day));
        Map<LedgerAccount, Money> sums = new EnumMap<>(LedgerAccount.class);
        sums.put(LedgerAccount.UNASSIGNED, Money.ofCents(sum.onInvoices() + sum.paidBack()));
        sums.put(LedgerAccount.CUSTOMERS, Money.ofCents(-sum.onInvoices()));
        sums.put(LedgerAccount.OWED, Money.ofCents(-sum.paidBack()));
        return sums;
    }
}
