package be.vormingsportaal.web.exports;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people call themselves is not computed by the spreadsheet of whoever opens the file. */
class ExportGuardTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static final ExportTable AMOUNTS = new ExportTable(
            "Facturen", List.of("Een", "Ander"), List.of(List.of(Money.ofCents(123_450), Money.ofCents(-5))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+32470123456",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\u00a0=1+1",
                "\uff1d1+1",
                "\uff0b1",
                "\uff20SUM(A1)",
                "|calc",
                "%0A=1"
            })
    void whatBeginsLikeAFormulaIsAText(String hostile) throws IOException {
        assertThat(csv(hostile).get(0)).isEqualTo("'" + hostile);
        assertThat(CellText.guard(hostile)).startsWith("'");
        assertThat(sheet(hostile).select("f")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;=1+1",
                "x\";=1+1;\"",
                "\"=1+1\"",
                "x\r\n=1+1;y",
                "x,=1+1",
                "An-Sofie d'Hondt",
                "O'Brien; \"An\"",
                "Zoë Çelik",
                "-",
                ""
            })
    void whatIsInACellStaysInThatCell(String text) throws IOException {
        CSVRecord row = csv(text);
        assertThat(row.size()).isEqualTo(3);
        assertThat(row.get(0)).isEqualTo(text);
        assertThat(row.get(1)).isEqualTo("31-12-2026");
        assertThat(row.get(2)).isEmpty();
    }

    @Test
    void everyCellIsBetweenQuotesAndEveryLineEndsAsExcelWantsIt() throws IOException {
        assertThat(new String(csvBytes("An"), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Naam\";\"Tot\";\"Leeg\"\r\n\"An\";\"31-12-2026\";\"\"\r\n");
    }

    @Test
    void aDayOfAWorkbookIsANumberThatIsShownAsADay() throws IOException {
        assertThat(sheet("An").select("c[r=B2]").first().attr("t")).isIn("", "n");
        assertThat(sheet("An").select("c[r=B2] v").text()).startsWith("46387");
        assertThat(part("An", "xl/styles.xml").select("numFmt[formatCode=dd-mm-yyyy]"))
                .hasSize(1);
    }

    @Test
    void theTextsOfAWorkbookStayAsTheyAre() throws IOException {
        assertThat(part("=1+1", "xl/sharedStrings.xml").select("t").eachText()).contains("=1+1");
        assertThat(sheet("=1+1").select("c[r=A2]").attr("t")).isEqualTo("s");
        assertThat(sheet("=1+1").select("f")).isEmpty();
    }

    @Test
    void aTextThatLooksLikeAnEscapedCharacterIsEscaped() throws IOException {
        assertThat(part("Jan_x000D_", "xl/sharedStrings.xml").select("t").eachText())
                .contains("Jan_x005F_x000D_");
    }

    @Test
    void theNameOfAColumnIsGuardedInTextOnly() throws IOException {
        ExportTable table = new ExportTable("Attesten", List.of("=1+1", "Tot"), List.of());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvFile.write(table, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"'=1+1\";\"Tot\"\r\n");
        assertThat(part(table, "xl/sharedStrings.xml").select("t").eachText()).contains("=1+1");
    }

    @Test
    void anAmountIsANumberToCountWith() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvFile.write(AMOUNTS, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8)).endsWith("\"1234,50\";\"-0,05\"\r\n");
        Document sheet = part(AMOUNTS, "xl/worksheets/sheet1.xml");
        assertThat(sheet.select("c[r=A2]").first().attr("t")).isIn("", "n");
        assertThat(sheet.select("c[r=A2] v").text()).isEqualTo("1234.50");
        assertThat(sheet.select("c[r=B2] v").text()).isEqualTo("-0.05");
    }

    private static ExportTable table(String text) {
        return new ExportTable("Attesten", List.of("Naam", "Tot", "Leeg"), List.of(Arrays.asList(text, DAY, null)));
    }

    private static byte[] csvBytes(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(table(text), out);
        return out.toByteArray();
    }

    private static CSVRecord csv(String text) throws IOException {
        String file = new String(csvBytes(text), StandardCharsets.UTF_8).substring(1);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (CSVParser parser = CSVParser.parse(new StringReader(file), format)) {
            return parser.getRecords().get(1);
        }
    }

    private Document sheet(String text) throws IOException {
        return part(text, "xl/worksheets/sheet1.xml");
    }

    private Document part(String text, String name) throws IOException {
        return part(table(text), name);
    }

    private Document part(ExportTable table, String name) throws IOException {
        Path file = Files.createTempFile(folder, "attesten", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxFile.write(table, out);
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream content = zip.getInputStream(zip.getEntry(name))) {
            return Jsoup.parse(content, "UTF-8", "", Parser.xmlParser());
        }
    }
}
