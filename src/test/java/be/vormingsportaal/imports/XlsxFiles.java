package be.vormingsportaal.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks: as a spreadsheet writes them, and put together by somebody who means harm. */
public final class XlsxFiles {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private XlsxFiles() {}

    /** One sheet with these texts. */
    public static byte[] of(List<List<String>> rows) {
        return written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        });
    }

    public static byte[] written(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(out, "Test", "1.0");
            content.accept(workbook);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One sheet with this between its beginning and its end. */
    public static byte[] withSheetData(String sheetData) {
        return zip(parts(XML + "<worksheet" + MAIN + "><sheetData>" + sheetData + "</sheetData></worksheet>"));
    }

    /** One sheet that is exactly this. */
    public static byte[] withSheet(String sheet) {
        return zip(parts(sheet));
    }

    /** The parts of a workbook with one sheet, by name, to change before {@link #zip}. */
    public static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                XML + RELATIONS + "<Relationship Id=\"r1\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                XML + "<workbook" + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                XML + RELATIONS + "<Relationship Id=\"s1\" Type=\"" + TYPE
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A cell with its text in it. */
    public static String cell(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** The row of headers that is compulsory. */
    public static String header() {
        return "<row r=\"1\">" + cell("A1", "Voornaam") + cell("B1", "Naam") + cell("C1", "E-mail") + "</row>";
    }
}
