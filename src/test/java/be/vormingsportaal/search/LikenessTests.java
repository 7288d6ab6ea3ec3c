package be.vormingsportaal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @Test
    void theWholeWordIsBetterThanItsBeginningThanAPartThanAnError() {
        SearchQuery query = SearchQuery.read("jans").orElseThrow();

        assertThat(Likeness.of(query, " jans "))
                .isGreaterThan(Likeness.of(query, " janssens "))
                .satisfies(whole ->
                        assertThat(Likeness.of(query, " janssens ")).isGreaterThan(Likeness.of(query, " bejans ")));
        assertThat(Likeness.of(query, " bejans ")).isGreaterThan(Likeness.of(query, " jons "));
        assertThat(Likeness.of(query, " jons ")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"peeters, pieters", "verhoven, verhoeven", "janssen, jansens", "declerck, declercq", "mees, maes"})
    void aSmallErrorStillFits(String typed, String name) {
        assertThat(Likeness.of(SearchQuery.read(typed).orElseThrow(), " an " + name + " "))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"peeters, goossens", "an maes, an wouters", "jan, els"})
    void anotherNameDoesNot(String typed, String name) {
        assertThat(Likeness.of(SearchQuery.read(typed).orElseThrow(), " " + name + " "))
                .isZero();
    }
}
