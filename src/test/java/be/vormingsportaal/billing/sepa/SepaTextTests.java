package be.vormingsportaal.billing.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and accounts as banks take them. */
class SepaTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë Günther-Ångström|Zoe Gunther-Angstrom",
                "Peeters & Zonen|Peeters + Zonen",
                "Łukasz Strauß|Lukasz Strauss",
                "D’Hooge|D'Hooge",
                "a <b>|a b",
                "//intern/zorg//|intern/zorg",
                "  veel   plaats |veel plaats"
            })
    void accentsGoAndTheLettersStay(String text, String written) {
        assertThat(SepaText.of(text, 70)).isEqualTo(written);
    }

    @Test
    void aLongTextIsCutAndHasNoLooseEnd() {
        assertThat(SepaText.of("a".repeat(69) + "/b", 70)).isEqualTo("a".repeat(69));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE68 5390 0754 7034", "be68539007547034", "NL91ABNA0417164300", "CH9300762011623852957"})
    void anAccountInSepaIsTaken(String iban) {
        assertThat(SepaAccount.parse(iban)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "BE68 5390 0754 7035", "geen", "TR330006100519786457841326", "BR1500000000000010932840814P2"
            })
    void anAccountOutsideSepaOrWithAMistakeIsNot(String iban) {
        assertThat(SepaAccount.parse(iban)).isEmpty();
    }
}
