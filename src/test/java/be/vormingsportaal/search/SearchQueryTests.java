package be.vormingsportaal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "%", "_ _", "'--", "\u0000"})
    void oneLetterOrNoneIsTooLittleToLookFor(String typed) {
        assertThat(SearchQuery.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an%", "a_n peeters\\", "' or 1=1 --"})
    void noSignOfAPatternIsLeftInAWord(String typed) {
        assertThat(SearchQuery.read(typed).orElseThrow().words())
                .allMatch(word -> word.matches("[a-z0-9]+"), "letters and digits only");
    }

    @Test
    void aLongTextAndManyWordsAreBounded() {
        assertThat(SearchQuery.read("een twee drie vier vijf zes zeven acht " + "x".repeat(5_000))
                        .orElseThrow()
                        .words())
                .hasSize(6);
    }

    @Test
    void aShortWordWithOneErrorHasAPatternThatFindsIt() {
        assertThat(SearchQuery.closePatterns("mees")).contains("% m_es %", "% mes %", "% me_es %", "% emes %");
    }

    @Test
    void ofAWordOfMiddlingLengthOnlyTwoExchangedLettersHaveAPattern() {
        assertThat(SearchQuery.closePatterns("mertens"))
                .hasSize("mertens".length() - 1)
                .contains("% emrtens %", "% metrens %", "% mertesn %");
    }

    @Test
    void aLongWordIsLeftToItsTrigrams() {
        assertThat(SearchQuery.closePatterns("vanderhaege")).isEmpty();
    }

    @Test
    void aNumberHasNoNeighbours() {
        assertThat(SearchQuery.closePatterns("2800")).isEmpty();
        assertThat(SearchQuery.hasTrigrams("0123456749")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"jakobs, 0.4", "vanderhaege, 0.5", "vanderhaege jakobs, 0.4", "mees, 0.5", "2800123 verhoeven, 0.5"})
    void aLongerWordHasToBeMoreAlike(String typed, double alike) {
        assertThat(SearchQuery.read(typed).orElseThrow().alike()).isEqualTo(alike);
    }
}
