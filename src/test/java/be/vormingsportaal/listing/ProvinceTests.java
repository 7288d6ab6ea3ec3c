package be.vormingsportaal.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceTests {

    /** First, last, capital, and places near a border. */
    @ParameterizedTest
    @CsvSource({
        "1000,BRUSSELS",
        "1210,BRUSSELS",
        "1299,BRUSSELS",
        "1300,WALLOON_BRABANT",
        "1400,WALLOON_BRABANT",
        "1495,WALLOON_BRABANT",
        "1500,FLEMISH_BRABANT",
        "1547,FLEMISH_BRABANT",
        "1780,FLEMISH_BRABANT",
        "1982,FLEMISH_BRABANT",
        "2000,ANTWERP",
        "2050,ANTWERP",
        "2060,ANTWERP",
        "2800,ANTWERP",
        "2990,ANTWERP",
        "2070,EAST_FLANDERS",
        "3000,FLEMISH_BRABANT",
        "3400,FLEMISH_BRABANT",
        "3473,FLEMISH_BRABANT",
        "3500,LIMBURG",
        "3545,LIMBURG",
        "3790,LIMBURG",
        "3990,LIMBURG",
        "4000,LIEGE",
        "4280,LIEGE",
        "4700,LIEGE",
        "4990,LIEGE",
        "5000,NAMUR",
        "5680,NAMUR",
        "6000,HAINAUT",
        "6596,HAINAUT",
        "7000,HAINAUT",
        "7780,HAINAUT",
        "7973,HAINAUT",
        "6600,LUXEMBOURG",
        "6700,LUXEMBOURG",
        "6997,LUXEMBOURG",
        "8000,WEST_FLANDERS",
        "8500,WEST_FLANDERS",
        "8980,WEST_FLANDERS",
        "9000,EAST_FLANDERS",
        "9600,EAST_FLANDERS",
        "9992,EAST_FLANDERS"
    })
    void aPostalCodeLiesInItsProvince(String postalCode, Province province) {
        assertThat(Province.ofPostalCode(postalCode)).contains(province);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0612", "999", "10000", "B-9000", " 9000", "9OOO", "1012 AB", "٩٠٠٠"})
    void whatIsNoBelgianPostalCodeLiesInNone(String typed) {
        assertThat(Province.ofPostalCode(typed)).isEmpty();
    }

    @Test
    void everyCodeLiesInExactlyOneProvince() {
        assertThat(IntStream.rangeClosed(1000, 9999)
                        .filter(code -> Arrays.stream(Province.values())
                                        .flatMap(province -> province.ranges().stream())
                                        .filter(range -> range.holds(code))
                                        .count()
                                != 1))
                .isEmpty();
    }

    @Test
    void theCodeInAnAddressLeadsBackToTheProvince() {
        assertThat(Province.values())
                .allSatisfy(
                        province -> assertThat(Province.ofCode(province.code())).contains(province));
        assertThat(Province.ofCode("")).isEmpty();
        assertThat(Province.ofCode(null)).isEmpty();
    }

    /** The list says for each code in which province it lies. */
    @Test
    void theRangesHoldEveryPostalCodeThatExists() throws IOException {
        List<String> wrong = Files.readAllLines(Path.of("src/main/resources/postal-codes.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";"))
                .filter(line ->
                        !Province.ofPostalCode(line[0]).map(Province::code).equals(Optional.of(line[2])))
                .map(line -> String.join(" ", line))
                .toList();
        assertThat(wrong).isEmpty();
    }
}
