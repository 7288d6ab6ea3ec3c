package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95|9500",
                "95,5|9550",
                "95.05|9505",
                "€ 1.095,00|109500",
                "0|0",
                "1.000|100000",
                "1.000.000,01|100000001"
            })
    void whatPeopleTypeIsReadToTheCent(String typed, long cents) {
        assertThat(Money.parse(typed)).contains(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "95,005", "1,000.00", "negentig", "1.00.000", "1e3", "9999999999"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThat(Money.parse(typed)).isEmpty();
    }

    @Test
    void anAmountIsWrittenForPeopleAndForBanks() {
        assertThat(Money.ofCents(109_500).display().replace('\u00a0', ' ')).isEqualTo("€ 1.095,00");
        assertThat(Money.ofCents(109_500).plain()).isEqualTo("1095.00");
        assertThat(Money.ofCents(-5).plain()).isEqualTo("-0.05");
    }

    @ParameterizedTest
    @CsvSource({"9500,21,1995", "50,21,11", "-50,21,-11", "1,21,0", "9500,0,0"})
    void aPercentageIsRoundedToTheCentAwayFromZero(long cents, int percent, long expected) {
        assertThat(Money.ofCents(cents).percent(percent)).isEqualTo(Money.ofCents(expected));
    }

    @Test
    void aFractionOfACentIsNeverTaken() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aSumThatIsTooLargeFailsInsteadOfTurningNegative() {
        assertThatThrownBy(() -> Money.sum(List.of(Money.ofCents(Long.MAX_VALUE), Money.ofCents(1))))
                .isInstanceOf(ArithmeticException.class);
    }
}
