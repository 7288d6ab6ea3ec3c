package be.vormingsportaal.web.exports;

import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a table so that a Belgian Excel opens it by a double click: with semicolons, and with a mark that says UTF-8.
 */
public final class CsvFile {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Everything stands between quotes, so that nothing in a cell ends the cell. */
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .setRecordSeparator("\r\n")
            .get();

    private CsvFile() {}

    /** Writes the table and leaves the stream open. */
    public static void write(ExportTable table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, FORMAT);
        csv.printRecord(table.header().stream().map(CellText::guard));
        for (List<Object> row : table.rows()) {
            csv.printRecord(row.stream().map(CsvFile::text));
        }
        csv.flush();
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Money amount) {
            // this is no formula, although it may begin with a minus
            return amount.plain().replace('.', ',');
        }
        return cell instanceof LocalDate day ? new BelgianDates().date(day) : CellText.guard(cell.toString());
    }
}
