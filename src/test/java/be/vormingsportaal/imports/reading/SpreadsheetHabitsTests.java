package be.vormingsportaal.imports.reading;

import static be.vormingsportaal.imports.XlsxFiles.cell;
import static be.vormingsportaal.imports.XlsxFiles.header;
import static be.vormingsportaal.imports.XlsxFiles.withSheetData;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.imports.XlsxFiles;
import be.vormingsportaal.imports.reading.RowProblem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets and the programs beside them write, and people do not see. */
class SpreadsheetHabitsTests extends ReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"hidden=\"1\"", "hidden=\"true\"", "ht=\"0\" customHeight=\"1\""})
    void aRowThatNobodySeesIsLeftOutAndCounted(String hidden) throws Exception {
        ReadFile file = read(withSheetData(header() + row(2, "", "an") + row(3, hidden, "weg") + row(4, "", "bo")));
        assertThat(addresses(file)).containsExactly("an@delinde.example", "bo@delinde.example");
        assertThat(file.hiddenRows()).isEqualTo(1);
    }

    @Test
    void aFileOfWhichNobodyIsSeenIsRefusedWithTheReason() {
        assertThat(refusal(withSheetData(header() + row(2, "hidden=\"1\"", "weg")))
                        .problem())
                .isEqualTo(FileProblem.ALL_HIDDEN);
    }

    @Test
    void anEmptyRowThatIsHiddenIsNobody() throws Exception {
        ReadFile file = read(withSheetData(header() + row(2, "", "an") + "<row r=\"3\" hidden=\"1\"/>"));
        assertThat(file.hiddenRows()).isZero();
    }

    @Test
    void aFaultOfTheSpreadsheetIsNoName() throws Exception {
        ImportRow row = read(withSheetData(header() + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c>"
                        + cell("B2", "Maes") + "<c r=\"C2\" t=\"e\"><v>#VALUE!</v></c></row>"))
                .rows()
                .get(0);
        assertThat(row.problems())
                .containsExactly(
                        new RowProblem(Kind.FAULT, List.of("Voornaam", "#N/A")),
                        new RowProblem(Kind.FAULT, List.of("E-mail", "#VALUE!")));
        assertThat(row.state()).isEqualTo(RowState.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#N/B", "#NV!", "#WAARDE!", "#NAAM?", "#DEEL/0!", "#REF!", "######", "Fout:502"})
    void aFaultThatWasSavedAsTextIsNoNameEither(String fault) throws Exception {
        assertThat(problems(read(HEADER + fault + ";Maes;an@delinde.example;x;\n")
                        .rows()
                        .get(0)))
                .containsExactly(Kind.FAULT);
    }

    @ParameterizedTest
    @CsvSource({"Jan_x000D_, Jan", "_x000A_Jan, Jan", "J_x0061_n, Jan", "Jan_x005F_x000D_, Jan_x000D_", "Jan_x, Jan_x"})
    void escapedCharactersAreDecoded(String written, String read) throws Exception {
        String row = "<row r=\"2\">" + cell("A2", written) + "<c r=\"B2\" t=\"str\"><v>" + written + "</v></c>"
                + cell("C2", "an@delinde.example") + "</row>";
        assertThat(read(withSheetData(header() + row)).rows().get(0))
                .extracting(ImportRow::firstName, ImportRow::lastName)
                .containsExactly(read, read);
    }

    @Test
    void anEmptyTextOfTheSharedOnesIsAnEmptyCell() throws Exception {
        ReadFile file = read(withSheetData(header() + "<row r=\"2\">" + cell("A2", "An") + cell("B2", "Maes")
                + cell("C2", "an@delinde.example") + "<c r=\"D2\" t=\"s\"></c><c r=\"E2\" t=\"s\"><v/></c></row>"));
        assertThat(file.rows().get(0).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"./worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml"})
    void aPartIsFoundByAnyNameThatLeadsToIt(String target) throws Exception {
        Map<String, String> parts = sound();
        parts.compute(
                "xl/_rels/workbook.xml.rels", (name, xml) -> xml.replace("\"worksheets/sheet1.xml\"", quoted(target)));
        assertThat(addresses(read(XlsxFiles.zip(parts)))).containsExactly("an@delinde.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "/"})
    void anArchiveMayBePackedByAnyProgram(String apart) throws Exception {
        Map<String, String> packed = new LinkedHashMap<>();
        sound().forEach((name, xml) -> packed.put(
                apart.equals("/") ? "/" + name.toUpperCase(java.util.Locale.ROOT) : name.replace("/", apart), xml));
        assertThat(addresses(read(XlsxFiles.zip(packed)))).containsExactly("an@delinde.example");
    }

    @Test
    void noNameLeadsOutOfTheArchive() {
        Map<String, String> parts = sound();
        parts.compute(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace("\"worksheets/sheet1.xml\"", quoted("../../../../etc/passwd")));
        assertThat(refusal(XlsxFiles.zip(parts)).problem()).isEqualTo(FileProblem.DAMAGED);
    }

    private static Map<String, String> sound() {
        return XlsxFiles.parts("<worksheet><sheetData>" + header() + row(2, "", "an") + "</sheetData></worksheet>");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String row(int number, String attributes, String name) {
        return "<row r=\"" + number + "\" " + attributes + ">" + cell("A" + number, "An") + cell("B" + number, "Maes")
                + cell("C" + number, name + "@delinde.example") + "</row>";
    }
}
