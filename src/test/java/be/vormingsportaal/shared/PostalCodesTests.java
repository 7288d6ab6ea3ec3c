package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodesTests {

    private static final Path FILE = Path.of("src/main/resources/postal-codes.csv");

    @ParameterizedTest
    @CsvSource({
        "1000, Brussel",
        "2070, Beveren-Kruibeke-Zwijndrecht",
        "2387, Baarle-Hertog",
        "3001, Leuven",
        "3790, Voeren",
        "8957, Mesen",
        "9000, Gent",
        "9090, Merelbeke-Melle",
        "7780, Komen-Waasten",
        "4700, Eupen"
    })
    void aCodeHasItsMunicipality(String code, String municipality) {
        assertThat(PostalCodes.isKnown(code)).isTrue();
        assertThat(PostalCodes.municipalities(code)).containsExactly(municipality);
    }

    @Test
    void aCodeThatSeveralShareHasThemAll() {
        assertThat(PostalCodes.municipalities("1050")).containsExactlyInAnyOrder("Brussel", "Elsene");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "90000", "9999", "0000", "1234", "B-9000", "", "Gent"})
    void anythingElseIsNoCode(String typed) {
        assertThat(PostalCodes.isKnown(typed)).isFalse();
        assertThat(PostalCodes.municipalities(typed)).isEmpty();
    }

    /** Since the mergers of 1 January 2025 Belgium has 565 municipalities: 285 in Flanders, 261 in Wallonia, 19 in Brussels. */
    @Test
    void allMunicipalitiesOfBelgiumAreThere() throws IOException {
        List<String[]> lines = lines();
        assertThat(lines.stream().map(line -> line[1] + line[2]).distinct()).hasSize(565);
        assertThat(lines.stream()
                        .filter(line ->
                                List.of("VAN", "VBR", "VLI", "VOV", "VWV").contains(line[2]))
                        .map(line -> line[1] + line[2])
                        .distinct())
                .hasSize(285);
        assertThat(lines.stream()
                        .filter(line -> line[2].equals("BRU"))
                        .map(line -> line[1])
                        .distinct())
                .hasSize(19);
        assertThat(lines).allMatch(line -> line[0].matches("[1-9][0-9]{3}") && line.length == 3);
    }

    static List<String[]> lines() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";"))
                .toList();
    }
}
