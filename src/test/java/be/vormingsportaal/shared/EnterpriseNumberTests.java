package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"0566988259", "0566.988.259", " 0566 988 259 ", "BE 0566.988.259", "be0566988259"})
    void dotsSpacesAndTheVatPrefixDoNotMatter(String typed) {
        assertThat(EnterpriseNumber.parse(typed)).map(EnterpriseNumber::display).hasValue("0566.988.259");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0566988258", "2566988259", "566988259", "05669882590", "0566-988-259", "056698825a"})
    void theCheckDigitsMustFit(String typed) {
        assertThat(EnterpriseNumber.parse(typed)).isEmpty();
    }
}
