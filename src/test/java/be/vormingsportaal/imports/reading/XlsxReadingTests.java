package be.vormingsportaal.imports.reading;

import static be.vormingsportaal.imports.XlsxFiles.cell;
import static be.vormingsportaal.imports.XlsxFiles.header;
import static be.vormingsportaal.imports.XlsxFiles.withSheet;
import static be.vormingsportaal.imports.XlsxFiles.withSheetData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import be.vormingsportaal.imports.XlsxFiles;
import be.vormingsportaal.imports.reading.RowProblem.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks: honest ones, and those that would hurt. */
class XlsxReadingTests extends ReadingTest {

    private static final List<String> TITLES = List.of("Voornaam", "Naam", "E-mail", "BelRAI LTCF");

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsReadWithTheRowsOfTheSpreadsheet() throws Exception {
        ReadFile file = read(XlsxFiles.of(
                List.of(TITLES, List.of(), List.of("Zoë", "D'Hondt", "zoe@delinde.example", "Instrument toegewezen"))));
        assertThat(file.rows())
                .containsExactly(new ImportRow(
                        3,
                        "Zoë",
                        "D'Hondt",
                        "zoe@delinde.example",
                        Set.of("ltcf"),
                        List.of(),
                        RowState.OPEN,
                        Optional.empty()));
    }

    @Test
    void theFirstSheetWithSomethingInItCounts() throws Exception {
        byte[] file = XlsxFiles.written(workbook -> {
            workbook.newWorksheet("Leeg");
            write(workbook.newWorksheet("Lijst"), "an@delinde.example");
            write(workbook.newWorksheet("Oud"), "oud@delinde.example");
        });
        assertThat(addresses(read(file))).containsExactly("an@delinde.example");
    }

    @Test
    void numbersAndDaysAreText() throws Exception {
        byte[] file = XlsxFiles.written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Lijst");
            write(sheet, "an@delinde.example");
            sheet.value(1, 0, 12.50);
            sheet.value(1, 1, LocalDate.of(2026, 1, 1));
            sheet.value(1, 3, 1);
        });
        assertThat(read(file).rows().get(0))
                .extracting(ImportRow::firstName, ImportRow::lastName, ImportRow::instruments)
                .containsExactly("12.5", "46023", Set.of("ltcf"));
    }

    @Test
    void aFormulaIsNeverComputedAndNeverBelieved() throws Exception {
        byte[] file = withSheetData(header() + "<row r=\"2\">"
                + "<c r=\"A2\" t=\"str\"><f>HYPERLINK(\"https://kwaad.example\")</f><v>An</v></c>"
                + cell("B2", "Maes") + cell("C2", "an@delinde.example") + "</row>");
        ImportRow row = read(file).rows().get(0);
        assertThat(row.problems()).containsExactly(new RowProblem(Kind.FORMULA, List.of("Voornaam")));
        assertThat(row.firstName()).startsWith("=HYPERLINK(");
    }

    @Test
    void sharedTextsAreReadWithoutHowTheyArePronounced() throws Exception {
        Map<String, String> parts = XlsxFiles.parts("<worksheet><sheetData>" + header()
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>" + cell("B2", "Maes")
                + cell("C2", "an@delinde.example") + "</row></sheetData></worksheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>An</t></r><r><t>na</t></r><rPh><t>niet dit</t></rPh></si></sst>");
        parts.compute(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"));
        assertThat(read(XlsxFiles.zip(parts)).rows().get(0).firstName()).isEqualTo("Anna");
    }

    @Test
    void aHiddenSheetIsLeftAlone() throws Exception {
        Map<String, String> parts = XlsxFiles.parts("<worksheet><sheetData>" + header() + "</sheetData></worksheet>");
        parts.compute("xl/workbook.xml", (name, xml) -> xml.replace("<sheet ", "<sheet state=\"veryHidden\" "));
        assertThat(refusal(XlsxFiles.zip(parts)).problem()).isEqualTo(FileProblem.EMPTY);
    }

    @Test
    void whatIsPackedIsCountedAndNotBelieved() {
        assertThat(refusal(withSheetData(header() + "<x>" + " ".repeat(60_000_000) + "</x>"))
                        .problem())
                .isEqualTo(FileProblem.TOO_MUCH_INSIDE);
    }

    @Test
    void noEntityIsReadAndNoOtherFileNeither() throws Exception {
        Path secret = Files.writeString(folder.resolve("geheim"), "geheim");
        String sheet = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData>"
                + header() + "<row r=\"2\">" + cell("A2", "&x;") + cell("B2", "Maes")
                + cell("C2", "an@delinde.example") + "</row></sheetData></worksheet>";
        assertThat(refusal(withSheet(sheet)).problem()).isEqualTo(FileProblem.DAMAGED);
    }

    @Test
    void entitiesThatGrowAreRefused() {
        String sheet = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><worksheet><sheetData>" + header() + "<row r=\"2\">"
                + cell("A2", "&c;") + "</row></sheetData></worksheet>";
        assertThat(refusal(withSheet(sheet)).problem()).isEqualTo(FileProblem.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"2000000\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"2\">"
            })
    void whatNoSpreadsheetWritesIsDamaged(String row) {
        assertThat(refusal(withSheetData(header() + row)).problem()).isEqualTo(FileProblem.DAMAGED);
    }

    @Test
    void aCellFarToTheRightIsRefused() {
        assertThat(refusal(withSheetData(header() + "<row r=\"2\">" + cell("XFD2", "x") + "</row>"))
                        .problem())
                .isEqualTo(FileProblem.TOO_MANY_COLUMNS);
    }

    @Test
    void aNumberDoesNotGrowIntoALongText() throws Exception {
        byte[] file = withSheetData(header() + "<row r=\"2\"><c r=\"A2\"><v>1E+999999999</v></c>" + cell("B2", "Maes")
                + cell("C2", "an@delinde.example") + "</row>");
        assertThat(read(file).rows().get(0).firstName()).isEqualTo("1E+999999999");
    }

    @Test
    void aMillionRowsAreCountedAndNotKept() {
        String rows = IntStream.rangeClosed(2, 400_001)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>")
                .collect(Collectors.joining());
        assertThat(refusal(withSheetData(header() + rows)))
                .isEqualTo(new FileRefusal(FileProblem.TOO_MANY_ROWS, List.of(400_000, MAX_ROWS)));
    }

    @Test
    void aSizeThatTheSheetClaimsDoesNotMatter() throws Exception {
        String sheet = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + header() + "<row r=\"1048576\">"
                + cell("A1048576", "An") + cell("B1048576", "Maes") + cell("C1048576", "an@delinde.example")
                + "</row></sheetData></worksheet>";
        assertThat(read(withSheet(sheet)).rows()).extracting(ImportRow::line).containsExactly(1_048_576);
    }

    @Test
    void tooManySharedTextsAreRefused() {
        Map<String, String> parts = XlsxFiles.parts("<worksheet/>");
        parts.put("xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(500_001) + "</sst>");
        parts.compute(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
        assertThat(refusal(XlsxFiles.zip(parts)).problem()).isEqualTo(FileProblem.TOO_MUCH_INSIDE);
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        assertThat(refusal(withSheetData("<a>".repeat(2_000_000))).problem()).isEqualTo(FileProblem.DAMAGED);
    }

    @Test
    void anOldWorkbookAndOneBehindAPasswordLookTheSame() {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertThat(refusal(ole).problem()).isEqualTo(FileProblem.OLD_OR_LOCKED);
    }

    @Test
    void anArchiveOfAnythingElseIsNoTable() {
        assertThat(refusal(XlsxFiles.zip(Map.of("leesmij.txt", "tekst"))).problem())
                .isEqualTo(FileProblem.NOT_A_TABLE);
    }

    @Test
    void aPartThatIsSaidToBeThereAndIsNotIsDamage() {
        Map<String, String> parts = XlsxFiles.parts("");
        parts.remove("xl/worksheets/sheet1.xml");
        assertThat(refusal(XlsxFiles.zip(parts)).problem()).isEqualTo(FileProblem.DAMAGED);
    }

    /** Whatever is broken in it, a file is read or refused: no other exception reaches the page. */
    @Test
    void damageIsNeverMoreThanARefusal() {
        byte[] sound = XlsxFiles.of(List.of(TITLES, List.of("An", "Maes", "an@delinde.example", "x")));
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] broken = round % 2 == 0
                    ? Arrays.copyOf(sound, 4 + random.nextInt(sound.length - 4))
                    : Arrays.copyOf(sound, sound.length);
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                broken[4 + random.nextInt(broken.length - 3) % Math.max(1, broken.length - 4)] =
                        (byte) random.nextInt(256);
            }
            try {
                read(broken);
            } catch (FileRefusedException refused) {
                assertThat(refused.refusal().problem()).isNotNull();
            } catch (RuntimeException other) {
                fail("round " + round, other);
            }
        }
    }

    private static void write(Worksheet sheet, String address) {
        for (int column = 0; column < TITLES.size(); column++) {
            sheet.value(0, column, TITLES.get(column));
        }
        sheet.value(1, 0, "An");
        sheet.value(1, 1, "Maes");
        sheet.value(1, 2, address);
    }
}
