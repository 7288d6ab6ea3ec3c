package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is kept of a text. */
class ReadableTextTests {

    @Test
    void controlCharactersGoAndLinesStay() {
        assertThat(ReadableText.of("een\u0000 \u0007twee\u0085\r\n\tdrie")).isEqualTo("een twee\r\n\tdrie");
    }

    @Test
    void whatIsTooLongIsCutAndNoCharacterInTwo() {
        assertThat(ReadableText.of("abcdef", 5)).isEqualTo("abcde");
        assertThat(ReadableText.of("abcd\uD83D\uDE00", 5)).isEqualTo("abcd");
    }
}
