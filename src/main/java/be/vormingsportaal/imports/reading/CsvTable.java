package be.vormingsportaal.imports.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table that is text, with any of the characters that a spreadsheet puts between the cells. */
final class CsvTable {

    private static final char[] DELIMITERS = {';', ',', '\t'};

    /** A line with which a file tells Excel what stands between its cells. Excel does not show or count this line. */
    private static final Pattern TOLD = Pattern.compile("\\A\"?sep=(.)\"?(\r\n|\r|\n)", Pattern.CASE_INSENSITIVE);

    private CsvTable() {}

    static TableRows read(byte[] bytes, int maxRows) throws FileRefusedException {
        String text = TextEncoding.decode(bytes);
        Matcher told = TOLD.matcher(text);
        if (told.find()) {
            return read(text.substring(told.end()), told.group(1).charAt(0), maxRows);
        }
        return read(text, delimiter(text), maxRows);
    }

    private static TableRows read(String text, char delimiter, int maxRows) throws FileRefusedException {
        TableRows rows = new TableRows(maxRows);
        int line = 1;
        try (CSVParser records = CSVParser.parse(new StringReader(text), format(delimiter))) {
            Iterator<CSVRecord> all = records.iterator();
            for (; all.hasNext(); line++) {
                rows.add(
                        line,
                        StreamSupport.stream(all.next().spliterator(), false)
                                .map(Cell::of)
                                .toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException notClosed) {
            // The parser fails at a quote that never ends, or at one with text behind it.
            throw new FileRefusedException(FileProblem.QUOTE_NOT_CLOSED, line);
        }
        return rows;
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The character that stands most often in the first line that is not blank, outside quotes. */
    private static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    break;
                }
            } else if (!quoted) {
                count(c, counts);
            }
            blank &= Character.isWhitespace(c);
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS[most];
    }

    private static void count(char c, int... counts) {
        for (int i = 0; i < DELIMITERS.length; i++) {
            counts[i] += c == DELIMITERS[i] ? 1 : 0;
        }
    }
}
