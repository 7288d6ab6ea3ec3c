package be.vormingsportaal.web.exports;

import be.vormingsportaal.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook, with days and amounts that a spreadsheet can sort and count with. */
public final class XlsxFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DAY = "dd-mm-yyyy";
    private static final String AMOUNT = "#,##0.00";

    /** So many lines are in memory. */
    private static final int LINES_AT_ONCE = 500;

    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxFile() {}

    /** Writes the table and leaves the stream open. */
    public static void write(ExportTable table, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Vormingsportaal", "1.0");
        Worksheet sheet = workbook.newWorksheet(table.name());
        for (int column = 0; column < table.header().size(); column++) {
            sheet.value(0, column, text(table.header().get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, 24);
        }
        sheet.freezePane(0, 1);
        int line = 1;
        for (List<Object> row : table.rows()) {
            write(row, sheet, line);
            if (line % LINES_AT_ONCE == 0) {
                sheet.flush();
            }
            line++;
        }
        workbook.finish();
    }

    private static void write(List<Object> cells, Worksheet sheet, int row) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            } else if (cell instanceof Money amount) {
                sheet.value(row, column, amount.euros());
                sheet.style(row, column).format(AMOUNT).set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, text(cell.toString()));
            }
        }
    }

    /**
     * A workbook says of each cell that it is text, so that nothing is computed and a text stays as it is. Only what
     * would be read as an escaped character is escaped itself.
     */
    private static String text(String text) {
        return ESCAPED.matcher(text).replaceAll("_x005F_");
    }
}
