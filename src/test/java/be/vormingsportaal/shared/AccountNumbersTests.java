package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Account numbers as people read them. */
class AccountNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "BE68539007547034, BE68 5390 0754 7034",
        "NL91ABNA0417164300, NL91 ABNA 0417 1643 00",
        "NO9386011117947, NO93 8601 1117 947",
        "BE68 5390 0754 7034, BE68 5390 0754 7034",
        "123456789012, 123456789012",
        "niet gekend, niet gekend",
        "BE68, BE68"
    })
    void anIbanIsShownInGroupsOfFour(String number, String shown) {
        assertThat(new AccountNumbers().show(number)).isEqualTo(shown);
    }
}
