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

    @Test
    void aNumberThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> StructuredCommunication.of(2026, 1_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
