package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"D'Hondt", "Van den Broeck-Ünal", "Łukasz", "李", "Øystein", "O’Neill"})
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

    @Test
    void aPartHasAtMost100Characters() {
        assertThat(PersonName.part("a".repeat(100))).isPresent();
        assertThat(PersonName.part("a".repeat(101))).isEmpty();
    }
}
