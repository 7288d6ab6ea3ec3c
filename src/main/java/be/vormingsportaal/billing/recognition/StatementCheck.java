package be.vormingsportaal.billing.recognition;

import be.vormingsportaal.billing.statement.BankEntry;
import be.vormingsportaal.billing.statement.BankStatement;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementTotals;
import be.vormingsportaal.shared.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Checks a statement against the sums that stand in it. */
public final class StatementCheck {

    private StatementCheck() {}

    /** What does not hold. Whether it follows the statement before it is not looked at. */
    public static Set<StatementProblem> of(BankStatement statement) {
        Set<StatementProblem> problems = EnumSet.noneOf(StatementProblem.class);
        if (statement.opening().isEmpty() || statement.closing().isEmpty()) {
            problems.add(StatementProblem.NO_BALANCES);
        } else if (!reconciles(statement)) {
            problems.add(StatementProblem.BALANCE);
        }
        statement.totals().ifPresent(totals -> addTotals(statement.entries(), totals, problems));
        return problems;
    }

    /** Whether it has both balances, and its entries lead from the one to the other. */
    public static boolean reconciles(BankStatement statement) {
        Optional<Money> opening = statement.opening().map(StatementBalance::amount);
        return opening.map(amount -> amount.plus(sum(statement.entries(), BankEntry::booked)))
                        .equals(statement.closing().map(StatementBalance::amount))
                && opening.isPresent();
    }

    /** Banks do not agree on whether the summary counts what is only announced. */
    private static void addTotals(List<BankEntry> all, StatementTotals totals, Set<StatementProblem> problems) {
        List<BankEntry> booked = all.stream().filter(BankEntry::booked).toList();
        if (totals.entries().isPresent()
                && totals.entries().get() != all.size()
                && totals.entries().get() != booked.size()) {
            problems.add(StatementProblem.COUNT);
        }
        if (totals.credits().isPresent()
                && !isSum(totals.credits().get(), all, entry -> entry.amount().isPositive())) {
            problems.add(StatementProblem.CREDITS);
        }
        if (totals.debits().isPresent()
                && !isSum(
                        totals.debits().get().negated(),
                        all,
                        entry -> entry.amount().isNegative())) {
            problems.add(StatementProblem.DEBITS);
        }
    }

    private static boolean isSum(Money said, List<BankEntry> all, Predicate<BankEntry> which) {
        return said.equals(sum(all, which)) || said.equals(sum(all, which.and(BankEntry::booked)));
    }

    private static Money sum(List<BankEntry> entries, Predicate<BankEntry> which) {
        return Money.sum(entries.stream().filter(which).map(BankEntry::amount).toList());
    }
}
