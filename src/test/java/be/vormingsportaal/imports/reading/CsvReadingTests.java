package be.vormingsportaal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.imports.reading.RowProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are text, as spreadsheets and people write them. */
class CsvReadingTests extends ReadingTest {

    static final String AN = "Zoë;D'Hondt;zoe@delinde.example;x;\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void semicolonsCommasAndTabsStandBetweenCells(String delimiter) throws Exception {
        assertSound(read((HEADER + AN).replace(";", delimiter)));
    }

    @Test
    void whatTheFileSaysStandsBetweenCellsCounts() throws Exception {
        ReadFile file = read("sep=|\r\n" + (HEADER + AN).replace(";", "|"));
        assertSound(file);
        assertThat(file.rows().get(0).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void theEncodingIsFoundOut(String charset) throws Exception {
        assertSound(read(HEADER + AN, Charset.forName(charset)));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() throws Exception {
        assertSound(read("\ufeff" + HEADER + AN));
        assertSound(read("\ufeff" + HEADER + AN, StandardCharsets.UTF_16LE));
    }

    private static void assertSound(ReadFile file) {
        assertThat(file.ignoredColumns()).isEmpty();
        assertThat(file.rows())
                .containsExactly(new ImportRow(
                        file.rows().get(0).line(),
                        "Zoë",
                        "D'Hondt",
                        "zoe@delinde.example",
                        Set.of("ltcf"),
                        List.of(),
                        RowState.OPEN,
                        Optional.empty()));
    }

    @Test
    void columnsMayStandInAnyOrderWithoutCaseSpacesAndAccents() throws Exception {
        ReadFile file =
                read("belrai  screener+sociaal supplement;EMAIL;náám;voornaam\nja;an@delinde.example;Maes;An\n");
        assertThat(file.rows().get(0))
                .extracting(ImportRow::firstName, ImportRow::lastName, ImportRow::email, ImportRow::instruments)
                .containsExactly("An", "Maes", "an@delinde.example", Set.of("sociaal"));
    }

    @Test
    void unknownColumnsAreNamedAndThoseOfThePortalAreNot() throws Exception {
        ReadFile file =
                read("Voornaam;Naam;E-mail;Registratie;Dienst\nAn;Maes;an@delinde.example;Geregistreerd;Nacht\n");
        assertThat(file.ignoredColumns()).containsExactly("Dienst");
        assertThat(file.rows().get(0).state()).isEqualTo(RowState.OPEN);
    }

    @Test
    void missingColumnsAreNamed() {
        FileRefusal refusal = refusal("Voornaam;Familie\nAn;Maes\n");
        assertThat(refusal).isEqualTo(new FileRefusal(FileProblem.HEADER_MISSING, List.of("Naam, E-mail")));
    }

    @Test
    void aColumnThatIsThereTwiceIsNamed() {
        FileRefusal refusal = refusal("Voornaam;Naam;E-mail;Achternaam\nAn;Maes;an@delinde.example;Maes\n");
        assertThat(refusal).isEqualTo(new FileRefusal(FileProblem.HEADER_TWICE, List.of("Achternaam")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "ja", " JA ", "1", "Instrument toegewezen", "toegang tot materiaal"})
    void theseMeanYes(String cell) throws Exception {
        assertThat(withLtcf(cell).instruments()).containsExactly("ltcf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "'-", "nee", "Nee"})
    void theseMeanNo(String cell) throws Exception {
        assertThat(withLtcf(cell).instruments()).isEmpty();
        assertThat(withLtcf(cell).state()).isEqualTo(RowState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"misschien", "0", "xx", "=1"})
    void anythingElseIsAnErrorOfTheRow(String cell) throws Exception {
        assertThat(withLtcf(cell).problems())
                .containsExactly(new RowProblem(Kind.INSTRUMENT_UNKNOWN, List.of("BelRAI LTCF", cell)));
    }

    private ImportRow withLtcf(String cell) throws FileRefusedException {
        return read(HEADER + "An;Maes;an@delinde.example;" + cell + ";\n")
                .rows()
                .get(0);
    }

    @Test
    void blankRowsAreSkippedAndKeepTheirNumber() throws Exception {
        ReadFile file = read("\n" + HEADER + "\n;;;;\n" + AN + "   \n\"\";;\n");
        assertThat(file.rows()).extracting(ImportRow::line).containsExactly(5);
    }

    @Test
    void aCellWithALineBreakIsOneRow() throws Exception {
        ReadFile file = read(HEADER + "\"An\nMaria\";Maes;an@delinde.example;;\n" + AN);
        assertThat(problems(file.rows().get(0))).containsExactly(Kind.FIRST_NAME_INVALID);
        assertThat(file.rows().get(0).firstName()).isEqualTo("An\ufffdMaria");
        assertThat(file.rows().get(1).line()).isEqualTo(3);
    }

    @Test
    void theGuardOfOurOwnExportsIsTakenOffAndAnApostropheOfANameIsNot() throws Exception {
        ReadFile file = read(HEADER + "'-An;'t Hooft;an@delinde.example;'-;\n");
        assertThat(file.rows().get(0))
                .extracting(ImportRow::firstName, ImportRow::lastName, ImportRow::state)
                .containsExactly("-An", "'t Hooft", RowState.OPEN);
    }

    @Test
    void whatIsWrongInARowIsSaidTogether() throws Exception {
        ReadFile file = read(HEADER + ";<b>;an.delinde.example;?;\n" + "An;Maes;;;\n" + "An;Maes;" + "a".repeat(260)
                + "@delinde.example;;\n");
        assertThat(file.rows())
                .extracting(ReadingTest::problems)
                .containsExactly(
                        List.of(
                                Kind.FIRST_NAME_MISSING,
                                Kind.LAST_NAME_INVALID,
                                Kind.EMAIL_INVALID,
                                Kind.INSTRUMENT_UNKNOWN),
                        List.of(Kind.EMAIL_MISSING),
                        List.of(Kind.EMAIL_TOO_LONG));
        assertThat(file.rows()).extracting(ImportRow::state).containsOnly(RowState.WRONG);
    }

    @Test
    void anAddressCountsInItsFirstRow() throws Exception {
        ReadFile file = read(HEADER + AN + "An;Maes;an@delinde.example;;\n" + "Zoe;Maes;ZOE@delinde.example ;x;\n");
        assertThat(file.rows().get(0).state()).isEqualTo(RowState.OPEN);
        assertThat(file.rows().get(2).problems()).containsExactly(new RowProblem(Kind.EMAIL_TWICE, List.of("2")));
    }

    @Test
    void aCellWithoutHeaderHasSlipped() throws Exception {
        ReadFile file = read(HEADER + "An;Maes;an@delinde.example;x;;extra\n");
        assertThat(problems(file.rows().get(0))).containsExactly(Kind.WITHOUT_HEADER);
    }

    @Test
    void moreRowsThanAreAllowedAreCounted() {
        FileRefusal refusal = refusal(HEADER + rows(MAX_ROWS + 2));
        assertThat(refusal).isEqualTo(new FileRefusal(FileProblem.TOO_MANY_ROWS, List.of(MAX_ROWS + 2, MAX_ROWS)));
    }

    @Test
    void asManyRowsAsAreAllowedAreRead() throws Exception {
        assertThat(addresses(read(HEADER + rows(MAX_ROWS))))
                .doesNotHaveDuplicates()
                .hasSize(MAX_ROWS);
    }

    @Test
    void aFileWithNobodyInItIsSaidToBeSo() {
        assertThat(refusal("").problem()).isEqualTo(FileProblem.EMPTY);
        assertThat(refusal(" \n;;\n").problem()).isEqualTo(FileProblem.EMPTY);
        assertThat(refusal(HEADER + "\n").problem()).isEqualTo(FileProblem.NO_ROWS);
    }

    @Test
    void aQuoteThatNeverEndsIsFoundInItsRow() {
        assertThat(refusal(HEADER + AN + "\"An;Maes;an@delinde.example;;\n"))
                .isEqualTo(new FileRefusal(FileProblem.QUOTE_NOT_CLOSED, List.of(3)));
    }

    @Test
    void whatIsNoTextIsNoTable() {
        assertThat(refusal(new byte[] {1, 2, 0, 3}).problem()).isEqualTo(FileProblem.NOT_A_TABLE);
        assertThat(refusal("%PDF-1.7\n").problem()).isEqualTo(FileProblem.NOT_A_TABLE);
    }

    @Test
    void brokenUtf16IsDamaged() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 'A'});
        assertThat(refusal(bytes.toByteArray()).problem()).isEqualTo(FileProblem.DAMAGED);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        assertThat(refusal(new byte[5 * 1024 * 1024 + 1]))
                .isEqualTo(new FileRefusal(FileProblem.TOO_LARGE, List.of(5L)));
    }

    @Test
    void tooManyColumnsAreRefused() {
        String header = HEADER.strip() + ";kolom".repeat(300) + "\n";
        assertThat(refusal(header + AN).problem()).isEqualTo(FileProblem.TOO_MANY_COLUMNS);
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "An;Maes;an" + i + "@delinde.example;x;\n")
                .collect(Collectors.joining());
    }
}
