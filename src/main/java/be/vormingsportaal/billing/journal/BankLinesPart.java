package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What moved on the account of the bank and is no payment of the portal, or not yet, on the day of the bank. */
@Component
class BankLinesPart implements JournalPart {

    private final BankMovements movements;

    BankLinesPart(BankMovements movements) {
        this.movements = movements;
    }

    @Override
    public List<JournalEntry> entries(JournalPeriod period) {
        return movements.others(period).stream().map(BankRow::entry).toList();
    }

    @Override
    public Map<LedgerAccount, Money> before(LocalDate day) {
        Money sum = movements.othersBefore(day);
        return Map.of(LedgerAccount.BANK, sum, LedgerAccount.SUSPENSE, sum.negated());
    }
}
