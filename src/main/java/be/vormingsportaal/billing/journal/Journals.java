package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.bank.BankProofView;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the journal of a period. Everything is read at one moment, so that money that moves meanwhile cannot make the
 * books look wrong. There are as many statements for thousands of entries as for ten.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Journals {

    /** Nothing is booked on a later day. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

    private final List<JournalPart> parts;
    private final SalesRepository sales;
    private final MoneyRepository money;
    private final BankComparison bank;
    private final Clock clock;

    Journals(List<JournalPart> parts, SalesRepository sales, MoneyRepository money, BankComparison bank, Clock clock) {
        this.parts = parts;
        this.sales = sales;
        this.money = money;
        this.bank = bank;
        this.clock = clock;
    }

    public Journal of(JournalPeriod period) {
        List<JournalEntry> entries = entries(period);
        List<AccountBalance> balances = balances(period, entries);
        BankProofView read = bank.read();
        return new Journal(
                period,
                entries,
                balances,
                proofs(entries, balances, read),
                bank.balances(read, period, day -> on(before(day), LedgerAccount.BANK)));
    }

    /** In the order of their days. */
    public List<JournalEntry> entries(JournalPeriod period) {
        return parts.stream()
                .flatMap(part -> part.entries(period).stream())
                .sorted(Comparator.comparing(JournalEntry::on).thenComparing(JournalEntry::kind))
                .toList();
    }

    /** The years in which something was booked, and always this year, the newest first. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.add(LocalDate.now(clock).getYear());
        years.addAll(sales.years());
        years.addAll(money.years());
        years.addAll(bank.years());
        return List.copyOf(years);
    }

    private List<AccountBalance> balances(JournalPeriod period, List<JournalEntry> entries) {
        Map<LedgerAccount, Money> opening = before(period.from());
        Map<LedgerAccount, Money> closing = before(period.end());
        Map<LedgerAccount, Money> debit = new EnumMap<>(LedgerAccount.class);
        Map<LedgerAccount, Money> credit = new EnumMap<>(LedgerAccount.class);
        entries.stream().flatMap(entry -> entry.lines().stream()).forEach(line -> {
            debit.merge(line.account(), line.debit(), Money::plus);
            credit.merge(line.account(), line.credit(), Money::plus);
        });
        return Arrays.stream(LedgerAccount.values())
                .map(account -> new AccountBalance(
                        account, on(opening, account), on(debit, account), on(credit, account), on(closing, account)))
                .toList();
    }

    private Map<LedgerAccount, Money> before(LocalDate day) {
        Map<LedgerAccount, Money> sums = new EnumMap<>(LedgerAccount.class);
        parts.forEach(part -> part.before(day).forEach((account, sum) -> sums.merge(account, sum, Money::plus)));
        return sums;
    }

    private static Money on(Map<LedgerAccount, Money> sums, LedgerAccount account) {
        return sums.getOrDefault(account, Money.ZERO);
    }

    private List<JournalProof> proofs(List<JournalEntry> entries, List<AccountBalance> balances, BankProofView read) {
        Money moved = Money.sum(balances.stream().map(AccountBalance::debit).toList());
        Map<LedgerAccount, Money> now = before(LAST_DAY);
        return List.of(
                new JournalProof(
                        JournalProof.Kind.ENTRIES,
                        Money.sum(entries.stream().map(JournalEntry::amount).toList()),
                        entries.stream().filter(entry -> !entry.isBalanced()).count()),
                new JournalProof(
                        JournalProof.Kind.BALANCES,
                        moved,
                        balances.stream().filter(balance -> !balance.isRight()).count()),
                JournalProof.same(
                        JournalProof.Kind.CUSTOMERS,
                        Money.ofCents(sales.openCents()),
                        on(now, LedgerAccount.CUSTOMERS)),
                JournalProof.same(
                        JournalProof.Kind.UNASSIGNED,
                        Money.ofCents(money.unassignedCents()),
                        on(now, LedgerAccount.UNASSIGNED).negated()),
                new JournalProof(
                        JournalProof.Kind.PAYMENTS,
                        Money.ofCents(money.paidCents()),
                        money.uneven().size()),
                bank.proof(read, day -> on(now, LedgerAccount.BANK), LAST_DAY));
    }
}
