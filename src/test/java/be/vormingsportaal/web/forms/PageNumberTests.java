package be.vormingsportaal.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.convert.ApplicationConversionService;

class PageNumberTests {

    @ParameterizedTest
    @CsvSource({"1,0", "3,2", "0,0", "-4,0", "abc,0", "99999999999,0", "123456789,9999", "' 2',0"})
    void whatIsNoPageIsTheFirstAndNoneIsFurtherThanTheLast(String typed, int index) {
        assertThat(ApplicationConversionService.getSharedInstance()
                        .convert(typed, PageNumber.class)
                        .index())
                .isEqualTo(index);
    }
}
