package be.vormingsportaal.billing.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.bank.BankProof;
import be.vormingsportaal.billing.bank.BankProofView;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The balances of the bank beside those of the journal. */
class BankComparisonTests {

    private static final LocalDate OPENED = LocalDate.of(2025, 11, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 30);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final BankMovements movements = mock();
    private final BankComparison comparison = new BankComparison(mock(BankProof.class), movements);

    /** Of the statements it had 50,00 less in 2025 and 30,00 more in 2026. */
    private final BankProofView read =
            read(statement(OPENED, 100_00, DECEMBER, 50_00), statement(DECEMBER, 50_00, JUNE, 80_00));

    private Map<LocalDate, Long> journal = Map.of(DECEMBER.plusDays(1), -50_00L, JUNE.plusDays(1), -20_00L);

    @BeforeEach
    void everyPaymentIsALine() {
        when(movements.withoutLineBefore(any())).thenReturn(Money.ZERO);
    }

    @Test
    void theYearEndsWithWhatTheFirstStatementBeganWithAndTheJournalMoved() {
        BankBalances balances = balances(2026);
        assertThat(balances.start()).contains(new StatementBalance(Money.ofCents(100_00), OPENED));
        assertThat(balances.opening()).contains(new BankBalance(DECEMBER, Money.ofCents(50_00), Money.ofCents(50_00)));
        assertThat(balances.closing()).contains(new BankBalance(JUNE, Money.ofCents(80_00), Money.ofCents(80_00)));
        assertThat(balances.isRight()).isTrue();
    }

    @Test
    void theFirstYearOpensWithTheFirstStatement() {
        BankBalances balances = balances(2025);
        assertThat(balances.opening()).contains(new BankBalance(OPENED, Money.ofCents(100_00), Money.ofCents(100_00)));
        assertThat(balances.closing()).get().matches(BankBalance::isRight);
    }

    @Test
    void aDifferenceIsSaid() {
        journal = Map.of(DECEMBER.plusDays(1), -50_00L, JUNE.plusDays(1), -21_00L);
        BankBalances balances = balances(2026);
        assertThat(balances.closing()).contains(new BankBalance(JUNE, Money.ofCents(80_00), Money.ofCents(79_00)));
        assertThat(balances.isRight()).isFalse();
        assertThat(balances(2025).isRight()).isTrue();
    }

    @Test
    void moneyThatIsNoLineIsLeftOut() {
        journal = Map.of(DECEMBER.plusDays(1), -50_00L, JUNE.plusDays(1), 80_00L);
        when(movements.withoutLineBefore(JUNE.plusDays(1))).thenReturn(Money.ofCents(100_00));
        assertThat(balances(2026).isRight()).isTrue();
    }

    @Test
    void whileLinesWaitNothingIsSummedUp() {
        when(movements.isWaitingBefore(JUNE.plusDays(1))).thenReturn(true);
        assertThat(balances(2026)).isEqualTo(BankBalances.of(BankBalances.Doubt.WAITING));
        assertThat(balances(2025).doubt()).isEmpty();
        assertThat(balances(2024).doubt()).contains(BankBalances.Doubt.NO_STATEMENTS);
    }

    @Test
    void aStatementWithoutBalancesTakesNothingFromTheOthers() {
        BankProofView more =
                read(read.statements().get(0), silent(), read.statements().get(1));
        assertThat(balances(more, 2025)).isEqualTo(balances(2025));
        assertThat(balances(more, 2026)).isEqualTo(balances(2026));
    }

    @Test
    void whereTheJournalKnowsItsLinesTheOthersNeedNotFollowEachOther() {
        BankProofView around =
                read(read.statements().get(0), silent(), statement(JUNE.minusDays(30), 70_00, JUNE, 80_00));
        assertThat(balances(around, 2025)).isEqualTo(balances(2025));
        assertThat(balances(around, 2026)).isEqualTo(balances(2026));
    }

    @Test
    void whereTheySayOtherwiseThanTheJournalItIsForWantOfABalance() {
        BankProofView around =
                read(read.statements().get(0), silent(), statement(JUNE.minusDays(30), 70_00, JUNE, 90_00));
        assertThat(balances(around, 2025)).isEqualTo(balances(2025));
        assertThat(balances(around, 2026)).isEqualTo(BankBalances.of(BankBalances.Doubt.NO_BALANCE));
    }

    @Test
    void moneyOfASilentStatementBeforeTheFirstBalanceIsNoFault() {
        journal = Map.of(DECEMBER.plusDays(1), -50_00L, JUNE.plusDays(1), 400_00L);
        assertThat(balances(
                        read(
                                silent(),
                                read.statements().get(0),
                                read.statements().get(1)),
                        2026))
                .isEqualTo(BankBalances.of(BankBalances.Doubt.NO_BALANCE));
    }

    @Test
    void whereNoStatementSaysABalanceThereIsNothingToCompare() {
        assertThat(balances(read(silent()), 2026)).isEqualTo(BankBalances.of(BankBalances.Doubt.NO_BALANCE));
    }

    private BankBalances balances(int year) {
        return balances(read, year);
    }

    private BankBalances balances(BankProofView read, int year) {
        Function<LocalDate, Money> before = day -> Money.ofCents(journal.get(day));
        return comparison.balances(read, JournalPeriod.ofYear(year), before);
    }

    private static BankProofView read(StatementView... statements) {
        return new BankProofView("BE68539007547034", null, Map.of(), null, Money.ZERO, Map.of(), List.of(statements));
    }

    private static StatementView silent() {
        return view(Optional.empty(), Optional.empty());
    }

    private static StatementView statement(LocalDate from, long opening, LocalDate to, long closing) {
        return view(
                Optional.of(new StatementBalance(Money.ofCents(opening), from)),
                Optional.of(new StatementBalance(Money.ofCents(closing), to)));
    }

    private static StatementView view(Optional<StatementBalance> opening, Optional<StatementBalance> closing) {
        return new StatementView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                StatementFormat.CAMT_053,
                Optional.empty(),
                Optional.empty(),
                opening,
                closing,
                Money.ZERO,
                List.of());
    }
}
