package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vormingsportaal.attestations.attestation.ExpiryCount;
import be.vormingsportaal.web.attestations.ExpiryChart.Month;
import be.vormingsportaal.web.attestations.ExpiryChart.Part;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpiryChartTests {

    private static final YearMonth FIRST = YearMonth.of(2026, 11);

    @Test
    void everyMonthHasARowAlsoWhenNothingEndsInIt() {
        assertThat(chart().months())
                .extracting(Month::name, Month::total)
                .startsWith(tuple("nov 2026", 0L), tuple("dec 2026", 40L))
                .hasSize(18);
    }

    @Test
    void anInstrumentOfWhichNothingEndsIsLeftOut() {
        assertThat(chart().instruments()).containsExactly("Screener", "LTCF");
    }

    @Test
    void thePartsOfABarFollowEachOtherAndNoneIsInvisible() {
        List<Part> parts = chart().months().get(1).parts();
        assertThat(parts).hasSize(2);
        assertThat(parts.get(1).x()).isEqualTo(parts.get(0).x() + parts.get(0).width());
        assertThat(chart(1, 100_000).months().get(1).parts()).allMatch(part -> part.width() > 0);
    }

    @Test
    void theLongestBarAndItsNumberFitInThePicture() {
        assertThat(chart().months()).allMatch(month -> month.end() + 40 <= chart().width());
    }

    @Test
    void theTotalsAddUp() {
        assertThat(chart().totals()).containsExactly(10L, 32L);
        assertThat(chart().total()).isEqualTo(42);
    }

    @Test
    void whereNothingEndsThereIsNoPicture() {
        assertThat(ExpiryChart.of(FIRST, 18, Map.of("ltcf", "LTCF"), List.of()).isEmpty())
                .isTrue();
    }

    private static ExpiryChart chart() {
        return chart(10, 30);
    }

    private static ExpiryChart chart(long screener, long ltcf) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("screener", "Screener");
        names.put("home-care", "Home Care");
        names.put("ltcf", "LTCF");
        return ExpiryChart.of(
                FIRST,
                18,
                names,
                List.of(
                        new ExpiryCount(2026, 12, "ltcf", ltcf),
                        new ExpiryCount(2026, 12, "screener", screener),
                        new ExpiryCount(2027, 12, "ltcf", 2)));
    }
}
