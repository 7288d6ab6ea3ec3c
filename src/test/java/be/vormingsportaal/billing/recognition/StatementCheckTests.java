package be.vormingsportaal.billing.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.statement.BankEntry;
import be.vormingsportaal.billing.statement.BankStatement;
import be.vormingsportaal.billing.statement.EntryPart;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementTotals;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a statement is right by its own sums. */
class StatementCheckTests {

    private static final Optional<Money> NOT_SAID = Optional.empty();

    @Test
    void balancesAndEntriesThatFitAreRight() {
        BankStatement statement =
                statement(10_000, 17_000, totals(3, 9_500, 2_500), entry(9_500), entry(-2_500), announced(500));
        assertThat(StatementCheck.of(statement)).isEmpty();
        assertThat(StatementCheck.reconciles(statement)).isTrue();
    }

    @Test
    void aMissingEntryIsSeenByTheBalance() {
        BankStatement statement = statement(10_000, 19_500, Optional.empty());
        assertThat(StatementCheck.of(statement)).containsExactly(StatementProblem.BALANCE);
        assertThat(StatementCheck.reconciles(statement)).isFalse();
    }

    @Test
    void theSummaryIsComparedWithTheEntries() {
        assertThat(StatementCheck.of(statement(10_000, 19_500, totals(2, 9_500, 0), entry(9_500))))
                .containsExactly(StatementProblem.COUNT);
        assertThat(StatementCheck.of(statement(10_000, 19_500, totals(1, 9_400, 100), entry(9_500))))
                .containsExactly(StatementProblem.CREDITS, StatementProblem.DEBITS);
    }

    @Test
    void banksMayCountWhatIsOnlyAnnouncedOrNot() {
        assertThat(StatementCheck.of(statement(0, 9_500, totals(1, 9_500, 0), entry(9_500), announced(500))))
                .isEmpty();
        assertThat(StatementCheck.of(statement(0, 9_500, totals(2, 10_000, 0), entry(9_500), announced(500))))
                .isEmpty();
    }

    @Test
    void withoutBalancesNothingIsProvedAndNothingStops() {
        BankStatement statement = new BankStatement(
                "BE68539007547034",
                "EUR",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(entry(9_500)));
        assertThat(StatementCheck.of(statement)).containsExactly(StatementProblem.NO_BALANCES);
        assertThat(StatementProblem.NO_BALANCES.stops()).isFalse();
        assertThat(StatementCheck.reconciles(statement)).isFalse();
    }

    private static BankStatement statement(
            long opening, long closing, Optional<StatementTotals> totals, BankEntry... entries) {
        return new BankStatement(
                "BE68539007547034",
                "EUR",
                Optional.of("S47"),
                Optional.of(47),
                balance(opening),
                balance(closing),
                totals,
                List.of(entries));
    }

    private static Optional<StatementBalance> balance(long cents) {
        return Optional.of(new StatementBalance(Money.ofCents(cents), Lines.DAY));
    }

    private static Optional<StatementTotals> totals(int entries, long credits, long debits) {
        return Optional.of(new StatementTotals(
                Optional.of(entries), Optional.of(Money.ofCents(credits)), Optional.of(Money.ofCents(debits))));
    }

    private static BankEntry entry(long cents) {
        return entry(cents, true);
    }

    private static BankEntry announced(long cents) {
        return entry(cents, false);
    }

    private static BankEntry entry(long cents, boolean booked) {
        EntryPart part = new EntryPart(
                NOT_SAID,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new BankEntry(Lines.DAY, Money.ofCents(cents), "EUR", booked, false, Optional.empty(), 1, List.of(part));
    }
}
