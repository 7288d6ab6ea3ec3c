package be.vormingsportaal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Éloïse D'Hondt, eloise d hondt",
        "Çelik-Šimůnek, celik simunek",
        "Łukasz Øster, lukasz oster",
        "Weiß, weiss",
        "an.peeters@delinde.example, an peeters delinde example",
        "BE 0123.456.789, be 0123 456 789"
    })
    void accentsCapitalsAndPunctuationDoNotMatter(String text, String plain) {
        assertThat(SearchWords.plain(text)).isEqualTo(plain);
    }

    @Test
    void aRowBeginsAndEndsWithASpaceAndLeavesOutWhatIsEmpty() {
        assertThat(SearchWords.of("An", "", " ", "Peeters")).isEqualTo(" an peeters ");
    }

    @Test
    void aRowIsNotLongerThanItsColumn() {
        assertThat(SearchWords.of("woord ".repeat(400))).hasSizeLessThanOrEqualTo(SearchWords.LONGEST);
    }

    @Test
    void aDayIsFoundAsPeopleWriteIt() {
        assertThat(SearchWords.plain(SearchWords.day(LocalDate.of(2027, 3, 5)))).isEqualTo("05 03 2027");
    }
}
