package be.vormingsportaal.billing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.recognition.StatementNumber;
import be.vormingsportaal.billing.recognition.StatementProblem;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What statements of a bank say of an account, and when they say nothing. */
class StatementChainTests {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private final StatementView first = statement(1, 100, JANUARY, 150);
    private final StatementView second = statement(2, 150, FEBRUARY, 120);
    private final StatementView third = statement(3, 120, MARCH, 500);

    @Test
    void itBeginsWithTheFirstAndEndsWithTheLastOfTheDays() {
        StatementChain chain = new StatementChain(List.of(third, first, second), MARCH);
        assertThat(chain.doubt()).isEmpty();
        assertThat(chain.start().amount()).isEqualTo(Money.ofCents(100));
        assertThat(chain.endBefore(MARCH)).contains(new StatementBalance(Money.ofCents(120), FEBRUARY));
        assertThat(chain.endBefore(MARCH.plusDays(1))).contains(new StatementBalance(Money.ofCents(500), MARCH));
        assertThat(chain.endBefore(JANUARY)).isEmpty();
    }

    @Test
    void aMissingStatementIsADoubtFromItsDayOn() {
        assertThat(new StatementChain(List.of(first, third), MARCH).doubt()).contains(BankBalances.Doubt.MISSING);
        assertThat(new StatementChain(List.of(first, third), FEBRUARY).doubt()).isEmpty();
    }

    @Test
    void itIsMissedByTheBalancesWhereTheBankGivesNoNumbers() {
        StatementView begin = statement(0, 100, JANUARY, 150);
        StatementView end = statement(0, 120, MARCH, 500);
        assertThat(new StatementChain(List.of(begin, end), MARCH).doubt()).contains(BankBalances.Doubt.MISSING);
        assertThat(new StatementChain(List.of(begin, statement(0, 150, FEBRUARY, 120), end), MARCH).doubt())
                .isEmpty();
    }

    @Test
    void theSameDaysInTwoFormsAreNoDoubt() {
        StatementView quarter = statement(0, 100, MARCH, 500);
        StatementChain chain = new StatementChain(List.of(quarter, first, second, third), MARCH);
        assertThat(chain.doubt()).isEmpty();
        assertThat(chain.endBefore(MARCH.plusDays(1)).orElseThrow().amount()).isEqualTo(Money.ofCents(500));
    }

    @Test
    void eachFormCountsItsOwnStatements() {
        List<StatementView> sum =
                List.of(coda(81, 100, JANUARY, 150), second, coda(82, 150, FEBRUARY, 120), coda(83, 120, MARCH, 500));
        assertThat(new StatementChain(sum, MARCH).doubt()).isEmpty();
        List<StatementView> hidden =
                List.of(first, second, third, coda(1, 100, JANUARY, 150), coda(3, 120, MARCH, 500));
        assertThat(new StatementChain(hidden, MARCH).doubt()).contains(BankBalances.Doubt.MISSING);
    }

    @Test
    void ofTwoThatEndOnOneDayTheOneThatGoesOnCounts() {
        StatementView morning = statement(0, 150, FEBRUARY, 190);
        StatementView evening = statement(0, 190, FEBRUARY, 120);
        for (List<StatementView> read : List.of(List.of(first, morning, evening), List.of(evening, first, morning))) {
            assertThat(new StatementChain(read, FEBRUARY)
                            .endBefore(MARCH)
                            .orElseThrow()
                            .amount())
                    .isEqualTo(Money.ofCents(120));
        }
    }

    @Test
    void withoutBalancesOrWithWrongSumsNothingCanBeSaid() {
        StatementView silent = view(
                StatementFormat.CAMT_053, 2, Optional.empty(), Optional.empty(), List.of(StatementProblem.NO_BALANCES));
        assertThat(new StatementChain(List.of(first, silent), MARCH).doubt()).contains(BankBalances.Doubt.NO_BALANCE);
        StatementView wrong = view(
                StatementFormat.CAMT_053, 2, second.opening(), second.closing(), List.of(StatementProblem.BALANCE));
        assertThat(new StatementChain(List.of(first, wrong), MARCH).doubt()).contains(BankBalances.Doubt.UNEVEN);
        assertThat(new StatementChain(List.of(), MARCH).doubt()).contains(BankBalances.Doubt.NO_STATEMENTS);
        assertThat(new StatementChain(List.of(third), FEBRUARY).doubt()).contains(BankBalances.Doubt.NO_STATEMENTS);
    }

    private static StatementView statement(int number, long opening, LocalDate on, long closing) {
        return statement(StatementFormat.CAMT_053, number, opening, on, closing);
    }

    private static StatementView coda(int number, long opening, LocalDate on, long closing) {
        return statement(StatementFormat.CODA, number, opening, on, closing);
    }

    private static StatementView statement(StatementFormat form, int number, long opening, LocalDate on, long closing) {
        return view(
                form,
                number,
                Optional.of(new StatementBalance(Money.ofCents(opening), on.minusDays(20))),
                Optional.of(new StatementBalance(Money.ofCents(closing), on)),
                List.of());
    }

    private static StatementView view(
            StatementFormat form,
            int number,
            Optional<StatementBalance> opening,
            Optional<StatementBalance> closing,
            List<StatementProblem> problems) {
        return new StatementView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                form,
                Optional.empty(),
                number == 0 ? Optional.empty() : Optional.of(new StatementNumber(2026, number)),
                opening,
                closing,
                Money.ZERO,
                problems);
    }
}
