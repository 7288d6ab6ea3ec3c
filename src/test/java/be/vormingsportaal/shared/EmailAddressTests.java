package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "' An.Peeters@Voorbeeld.Example ', an.peeters@voorbeeld.example",
        "an+belrai@voorbeeld.example, an+belrai@voorbeeld.example",
        "an@müller.example, an@xn--mller-kva.example",
        "an@MÜLLER.example, an@xn--mller-kva.example",
        "d'hondt@voorbeeld.example, d'hondt@voorbeeld.example"
    })
    void oneAddressHasOneSpelling(String typed, String value) {
        assertThat(EmailAddress.parse(typed)).hasValue(new EmailAddress(value));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "  ",
                "an",
                "an@",
                "@voorbeeld.example",
                "an@voorbeeld",
                "an@voorbeeld..example",
                "an@-voorbeeld.example",
                "an peeters@voorbeeld.example",
                ".an@voorbeeld.example",
                "an..p@voorbeeld.example",
                "\"an peeters\"@voorbeeld.example",
                "an@[127.0.0.1]",
                "an@voorbeeld.example\r\nBcc: piet@voorbeeld.example",
                "an\u0000@voorbeeld.example",
                "an@voorbeeld.example,piet@voorbeeld.example",
                "<an@voorbeeld.example>",
                "añ@voorbeeld.example"
            })
    void whatCannotBeMailedToIsNoAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void anAddressHasAtMost254Characters() {
        String longest = "a@" + ("b".repeat(60) + ".").repeat(3) + "b".repeat(61) + ".example";
        assertThat(longest).hasSize(254);
        assertThat(EmailAddress.parse(longest)).isPresent();
        assertThat(EmailAddress.parse("a" + longest)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jan.peeters@voorbeeld.example,j…@voorbeeld.example",
        "j@voorbeeld.example,j…@voorbeeld.example",
        "an@xn--mller-kva.example,a…@müller.example"
    })
    void aMaskedAddressHidesWhoButNotWhere(String address, String masked) {
        assertThat(EmailAddress.of(address).masked()).isEqualTo(masked);
    }

    @Test
    void anInternationalisedDomainIsShownInItsOwnLetters() {
        assertThat(EmailAddress.of("an@xn--mller-kva.example").display()).isEqualTo("an@müller.example");
    }

    @Test
    void aMaskedAddressShowsItsFirstLetterAndItsDomain() {
        assertThat(EmailAddress.of("an.peeters@delinde.example").masked()).isEqualTo("a…@delinde.example");
        assertThat(EmailAddress.of("a@delinde.example").masked()).isEqualTo("a…@delinde.example");
    }
}
