package be.vormingsportaal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.accounts.account.PasswordRules.Refusal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final List<String> PERSON =
            List.of("liesbeth.vandevelde@zonnebloem.example", "Liesbeth", "Van de Velde");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password1234!",
                "123456789012",
                "111222333444",
                "qwertyuiop12",
                "qwertyuiop[]",
                "azertyuiop12",
                "AZERTYUIOP12",
                "qsdfghjklm12",
                "wachtwoord123",
                "Wachtwoord123!",
                "wachtwoord2026",
                "w@chtw00rd123",
                "paswoord1234",
                "welkom123456",
                "Welkom2026!!",
                "welkomwelkom",
                "geheim123456",
                "vormingsportaal",
                "Vormingsportaal1!",
                "vormingsportaal2026",
                "belrai2026!!",
                "BelRAI123456",
                "belraibelrai",
                "zorgverlener",
                "zorgverlener1",
                "aaaaaaaaaaaa",
                "            ",
                "abababababab",
                "abcdefghijkl",
                "abcabcabcabc",
                "passwordpassword",
                "antwerpen2026",
                "september2026",
                "1qaz2wsx3edc",
                "iloveyou1234",
                "ikhouvanjou1"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(rules.check(password, PERSON)).contains(Refusal.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "liesbethvandevelde",
                "LiesbethVandeVelde1",
                "Liesbeth Van de Velde",
                "vandevelde2026",
                "liesbeth1234",
                "Liesbeth2026!",
                "liesbeth.vandevelde@zonnebloem.example",
                "LIESBETH.VANDEVELDE@ZONNEBLOEM.EXAMPLE",
                "zonnebloem2026",
                "zonnebloemzonnebloem",
                "htebseilhtebseil",
                "l1esbeth1234"
            })
    void theOwnNameOrAddressIsRefused(String password) {
        assertThat(rules.check(password, PERSON)).contains(Refusal.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een paarse fiets in de regen",
                "correct horse battery staple",
                "mijnoudetantezingtvals",
                "Zeven Blauwe Kikkers Springen",
                "kT9$wq!LmZ3x",
                "x7$9!2#4%8&1",
                "drie olifanten 2026!",
                "🦔🦊🐙🦉🐝🦕🐢🦀🦋🐡🐿🦜",
                "Füße über schöne Brücken",
                "пять зелёных слонов поют",
                "tien  spaties   midden    in",
                "  omringd door spaties en zinnen  "
            })
    void aLongPhraseIsTakenWhateverKindsOfCharactersItHas(String password) {
        assertThat(rules.check(password, PERSON)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFew() {
        assertThat(rules.check("kT9$wq!LmZ3", PERSON)).contains(Refusal.TOO_SHORT);
    }

    @Test
    void elevenEmojiAreTooFewThoughTheyAreTwentyTwoUnits() {
        assertThat(rules.check("🦔🦊🐙🦉🐝🦕🐢🦀🦋🐡🦜", PERSON)).contains(Refusal.TOO_SHORT);
    }

    @Test
    void aHundredAndTwentyEightCharactersAreTaken() {
        assertThat(rules.check(phrase(128), PERSON)).isEmpty();
    }

    @Test
    void aHundredAndTwentyNineCharactersAreTooMany() {
        assertThat(rules.check(phrase(129), PERSON)).contains(Refusal.TOO_LONG);
    }

    @Test
    void aHundredAndTwentyEightTimesTheSameIsRefused() {
        assertThat(rules.check("a".repeat(128), PERSON)).contains(Refusal.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000",
                "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
                "een paarse \u0000 fiets",
                "\ud83e\ud83e\ud83e\ud83e\ud83e\ud83e\ud83e\ud83e\ud83e\ud83e\ud83e\ud83e",
                "\u202e\u200b\u200d\ufeff\u202e\u200b\u200d\ufeff\u202e\u200b\u200d\ufeff",
                "İİİİİİİİİİİİİ",
                "[](){}*+?\\^$|.-[](",
                "\r\n\t\r\n\t\r\n\t\r\n\t"
            })
    void noTextMakesItFail(String password) {
        assertThatCode(() -> rules.check(password, PERSON)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "\u0000", "a", "[(*", "İ"})
    void noNameMakesItFail(String name) {
        assertThatCode(() -> rules.check("een paarse fiets in de regen", List.of(name, name)))
                .doesNotThrowAnyException();
    }

    @Test
    void theLanguageOfTheServerDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(rules.check("LIESBETHLIESBETH", List.of("LIESBETH"))).contains(Refusal.TOO_COMMON);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String phrase(int length) {
        return "zeven blauwe kikkers springen over de oude brug ".repeat(4).substring(0, length);
    }
}
