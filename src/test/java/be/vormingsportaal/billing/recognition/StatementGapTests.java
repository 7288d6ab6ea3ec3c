package be.vormingsportaal.billing.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which statements are missing between those that were read. */
class StatementGapTests {

    @Test
    void aNumberThatWasSkippedIsMissing() {
        assertThat(StatementGap.in(List.of(number(2026, 46), number(2026, 48))))
                .containsExactly(new StatementGap(2026, 47, 47));
    }

    @Test
    void aStatementThatComesLateClosesTheGap() {
        assertThat(StatementGap.in(List.of(number(2026, 46), number(2026, 48), number(2026, 47), number(2026, 47))))
                .isEmpty();
    }

    @Test
    void aNewYearBeginsAtOne() {
        assertThat(StatementGap.in(List.of(number(2026, 250), number(2027, 1)))).isEmpty();
        assertThat(StatementGap.in(List.of(number(2026, 250), number(2027, 4))))
                .containsExactly(new StatementGap(2027, 1, 3));
    }

    @Test
    void aBankThatNeverBeginsAnewLeavesNoGapInANewYear() {
        assertThat(StatementGap.in(List.of(number(2026, 250), number(2027, 251))))
                .isEmpty();
        assertThat(StatementGap.in(List.of(number(2026, 250), number(2027, 253))))
                .containsExactly(new StatementGap(2027, 251, 252));
    }

    @Test
    void nothingIsMissingBeforeTheFirstThatWasRead() {
        assertThat(StatementGap.in(List.of(number(2026, 47)))).isEmpty();
        assertThat(StatementGap.in(List.of())).isEmpty();
    }

    private static StatementNumber number(int year, int number) {
        return new StatementNumber(year, number);
    }
}
