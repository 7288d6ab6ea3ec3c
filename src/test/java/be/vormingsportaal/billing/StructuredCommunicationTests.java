package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredCommunicationTests {

    @Test
    void yearAndNumberMakeTheCommunication() {
        assertThat(StructuredCommunication.of(2026, 123).display()).isEqualTo("+++202/6000/12320+++");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789002", "085192754115", "202600012320", "000000019497"})
    void theRemainderBy97IsTheCheckAndNoneIs97(String digits) {
        assertThat(new StructuredCommunication(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789003", "000000019400", "12345678900", "1234567890a2", ""})
    void wrongCheckDigitsAreRefused(String digits) {
        assertThatThrownBy(() -> new StructuredCommunication(digits)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++202/6000/12320+++",
                "***202/6000/12320***",
                "202600012320",
                "202 6000 12320",
                "Factuur intervisie +++ 202/6000/12320 +++ dank u",
                "202/6000/12320 en nog eens 202600012320"
            })
    void itIsFoundHoweverItIsWritten(String text) {
        assertThat(StructuredCommunication.find(text)).contains(new StructuredCommunication("202600012320"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "202600012321", "1202600012320", "2026000123201", "+++202/6000/12320+++ +++123/4567/89002+++"
            })
    void wrongLongerOrTwoDifferentOnesAreNone(String text) {
        assertThat(StructuredCommunication.find(text)).isEmpty();
    }

    /** As payers and banks write it; on two lines, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++ 202 / 6000 / 12320 +++",
                "+++202/6000/\n12320+++",
                "+++202/60\n00/12320+++",
                "202/60 00/12320",
                "202-6000-12320",
                "202.6000.12320",
                "2026-0001-2320",
                "2026 0001 2320",
                "202600\n012320",
                "***2026-0001/2320***",
                "OGM:202600012320.",
                "ogm202600012320",
                "klant 17 202600012320 op 28.11.2026",
                "28/11/2026 202/6000/12320 € 95,00",
                "factuur 12 202 6000 12320 3 stuks",
                "+++202/6000/12320+++202/6000/12320+++",
                "BE68 5390 0754 7034 202/6000/12320",
                "BE68539007547034 202600012320",
                "RF45 202600012320",
                "RF452026 0001 2320",
                "4111 1111 1111 1111 +++202/6000/12320+++"
            })
    void itIsFoundWithWhateverPeoplePutInAndAround(String text) {
        assertThat(StructuredCommunication.findAll(text.replace("RF45", "RF" + creditorCheck("202600012320"))))
                .containsExactly(new StructuredCommunication("202600012320"));
    }

    /** All of them have twelve digits with the right check somewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68 5390 0754 7034",
                "be68539007547034",
                "BE68 539007547034",
                "539-0075470-34",
                "539 0075470 34",
                "2026 0001 2320 1234",
                "12 2026 0001 2320",
                "1-202-6000-12320-7",
                "20/26/00012320",
                "2026/0001 2320",
                "1202600012320",
                "2026000123201",
                "0478/20.26.00.01.23.20",
                "RF99 2026 0001 2320",
                "+++202/6000/12321+++"
            })
    void aPartOfALongerNumberOrAnAccountIsNone(String text) {
        assertThat(StructuredCommunication.findAll(text)).isEmpty();
    }

    @Test
    void differentOnesAreFoundInTheirOrder() {
        StructuredCommunication first = StructuredCommunication.of(2026, 2);
        StructuredCommunication second = StructuredCommunication.of(2026, 1);
        for (String between : new String[] {" ", " en ", "/", "+++", "\n"}) {
            assertThat(StructuredCommunication.findAll(
                            first.display() + between + second.display() + " " + first.digits()))
                    .containsExactly(first, second);
            assertThat(StructuredCommunication.findAll(first.digits() + between + second.digits()))
                    .containsExactly(first, second);
        }
        assertThat(StructuredCommunication.find(first.display() + second.display()))
                .isEmpty();
    }

    @Test
    void aCreditorReferenceWithWrongCheckDigitsIsNone() {
        assertThat(StructuredCommunication.findAll("RF18 5390 0754 7034"))
                .containsExactly(new StructuredCommunication("539007547034"));
        assertThat(StructuredCommunication.findAll("RF19 5390 0754 7034")).isEmpty();
        assertThat(StructuredCommunication.findAll("RF18 5390 0754 7034 1")).isEmpty();
    }

    /** Longer than any text of a bank, and made to be slow. */
    @Test
    void aTextWithoutEndIsReadInTime() {
        assertThat(StructuredCommunication.findAll("1 ".repeat(100_000))).isEmpty();
        assertThat(StructuredCommunication.findAll("12345678901 / ".repeat(20_000)))
                .isEmpty();
        assertThat(StructuredCommunication.findAll(" ".repeat(200_000) + "1")).isEmpty();
    }

    private static String creditorCheck(String digits) {
        return "%02d".formatted(98 - Long.parseLong(digits + "271500") % 97);
    }

    @Test
    void aNumberThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> StructuredCommunication.of(2026, 1_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
