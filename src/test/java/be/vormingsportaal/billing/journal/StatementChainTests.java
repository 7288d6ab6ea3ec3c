package be.vormingsportaal.billing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.recognition.StatementNumber;
import be.vormingsportaal.billing.recognition.StatementProblem;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Read in the order of these, and handed over with the last one first. */
    @ParameterizedTest
    @CsvSource({
        "100 140 200, 200, several of one day",
        "100 140 200 100, 100, a day that ends as it began",
        "100 200 100 140 200, 200, a balance that was there before",
        "100 140 100 200, 200, as it began in between",
        "100 100, 100, nothing moves"
    })
    void theStatementsOfOneDayNeedNoNumbers(String balances, long end, String what) {
        List<Long> follow = Stream.of(balances.split(" ")).map(Long::valueOf).toList();
        List<StatementView> read = IntStream.range(1, follow.size())
                .mapToObj(after -> ofOneDay(follow.get(after - 1), follow.get(after)))
                .collect(Collectors.toList());
        Collections.reverse(read);
        for (List<StatementView> statements : List.of(read, joined(read, statement(0, 70, JANUARY, 100)))) {
            StatementChain chain = new StatementChain(statements, MARCH);
            assertThat(chain.doubt()).as(what).isEmpty();
            assertThat(chain.start().amount().cents()).as(what).isEqualTo(statements.size() > read.size() ? 70 : 100);
            assertThat(chain.endBefore(MARCH).orElseThrow().amount().cents())
                    .as(what)
                    .isEqualTo(end);
        }
    }

    private static List<StatementView> joined(List<StatementView> read, StatementView before) {
        return Stream.concat(read.stream(), Stream.of(before)).toList();
    }

    private static StatementView ofOneDay(long opening, long closing) {
        return view(
                StatementFormat.CAMT_053,
                0,
                Optional.of(new StatementBalance(Money.ofCents(opening), FEBRUARY)),
                Optional.of(new StatementBalance(Money.ofCents(closing), FEBRUARY)),
                List.of());
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
