package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D'Hondt",
                "Van den Broeck-Ünal",
                "Łukasz",
                "李",
                "Øystein",
                "O’Neill",
                "Jean-Paul M.",
                "J.P. de Wit",
                "St. Jans",
                "St.-Jan",
                "J. Jansen",
                "J.Jansen",
                "J.JANSEN",
                "J.P.Wit",
                "J.van Dam",
                "van den Berg",
                "Jan 2",
                "Ph.D. (dr.)",
                "d’Oultremont & zn"
            })
    void everyLetterOfEveryScriptIsWelcome(String part) {
        assertThat(PersonName.part(part)).hasValue(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "An\r\nBcc: piet@voorbeeld.example",
                "An\u0000",
                "<script>",
                "An\u202Enep",
                "An\u2028a"
            })
    void whatForgesHeadersOrPagesIsNoName(String part) {
        assertThat(PersonName.part(part)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uw pakket wacht: betaal op https://kwaad.example",
                "www.kwaad.example",
                "WWW.kwaad",
                "kwaad.example",
                "ｋｗａａｄ．ｅｘａｍｐｌｅ",
                "kwaad。example",
                "t.me",
                "T.Me",
                "T.ME",
                "kijk op t.me",
                "x.Com",
                "i❤.ws",
                "👍.example",
                "1.be",
                "李.中国",
                "ｔ․ｍｅ",
                "an@kwaad.example",
                "Bel 0470 12 34 56",
                "win 1 000 euro",
                "€ 50",
                "Klik nu!",
                "a/b",
                "a\\b",
                "An\u2066nep"
            })
    void whatNoNameHasIsRefused(String part) {
        assertThat(PersonName.part(part)).isEmpty();
    }

    @Test
    void aPartHasAtMost100Characters() {
        assertThat(PersonName.part("a".repeat(100))).isPresent();
        assertThat(PersonName.part("a".repeat(101))).isEmpty();
    }
}
