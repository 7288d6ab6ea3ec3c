package be.vormingsportaal.imports.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet, one after the other. Numbers and dates are read as the text that stands in the file. */
final class SheetRows {

    /** The last line that a spreadsheet can have. */
    private static final int LAST_LINE = 1_048_576;

    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final TableRows rows;
    private int line;

    private SheetRows(XMLStreamReader xml, SharedStrings strings, TableRows rows) {
        this.xml = xml;
        this.strings = strings;
        this.rows = rows;
    }

    static TableRows read(XMLStreamReader xml, SharedStrings strings, int maxRows)
            throws XMLStreamException, FileRefusedException {
        TableRows rows = new TableRows(maxRows);
        new SheetRows(xml, strings, rows).read();
        return rows;
    }

    private void read() throws XMLStreamException, FileRefusedException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                row();
            }
        }
    }

    private void row() throws XMLStreamException, FileRefusedException {
        String number = xml.getAttributeValue(null, "r");
        int next = number == null ? line + 1 : parse(number);
        if (next <= line || next > LAST_LINE) {
            throw new FileRefusedException(FileProblem.DAMAGED);
        }
        line = next;
        boolean hidden = isHidden();
        List<Cell> cells = new ArrayList<>();
        for (int event = xml.next(); !ends(event, "row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String address = xml.getAttributeValue(null, "r");
                int column = address == null ? cells.size() : column(address);
                place(cell(), column, cells);
            }
        }
        rows.add(line, cells, hidden);
    }

    /** A row that a filter or a person hid, or that is so low that nobody sees it. */
    private boolean isHidden() {
        String hidden = xml.getAttributeValue(null, "hidden");
        String height = xml.getAttributeValue(null, "ht");
        return "1".equals(hidden)
                || "true".equals(hidden)
                || (height != null && number(height).equals("0"));
    }

    private static void place(Cell cell, int column, List<Cell> cells) throws FileRefusedException {
        if (cell.isEmpty()) {
            return;
        }
        if (column >= TableRows.MAX_COLUMNS) {
            throw new FileRefusedException(FileProblem.TOO_MANY_COLUMNS, TableRows.MAX_COLUMNS);
        }
        if (column < cells.size()) {
            throw new FileRefusedException(FileProblem.DAMAGED);
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell);
    }

    private Cell cell() throws XMLStreamException, FileRefusedException {
        String type = xml.getAttributeValue(null, "t");
        String formula = null;
        String value = "";
        for (int event = xml.next(); !ends(event, "c"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = xml.getElementText();
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = SharedStrings.text(xml, "is");
                    default -> {
                        // these parts say how it looks, or are additions of newer versions
                    }
                }
            }
        }
        if (formula != null) {
            return Cell.formula(formula);
        }
        return switch (type == null ? "n" : type) {
            case "s" -> Cell.of(strings.get(value));
            case "n" -> Cell.of(number(value));
            case "str" -> Cell.of(EscapedText.decode(value));
            case "e" -> Cell.fault(value);
            default -> Cell.of(value);
        };
    }

    /** The number as somebody typed it: not 1.0, and not 1E+2. */
    private static String number(String value) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            // a dangerous exponent would make a text of any length
            return Math.abs((long) number.scale()) > Cell.MAX_LENGTH || number.precision() > Cell.MAX_LENGTH
                    ? value
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return value;
        }
    }

    /** {@code B7} is 1. */
    private static int column(String address) throws FileRefusedException {
        int column = 0;
        int letters = 0;
        for (; letters < address.length() && Character.isLetter(address.charAt(letters)); letters++) {
            int letter = address.charAt(letters) - 'A' + 1;
            if (letters > 2 || letter < 1 || letter > 26) {
                throw new FileRefusedException(FileProblem.DAMAGED);
            }
            column = column * 26 + letter;
        }
        if (letters == 0) {
            throw new FileRefusedException(FileProblem.DAMAGED);
        }
        return column - 1;
    }

    private static int parse(String number) throws FileRefusedException {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException damaged) {
            throw new FileRefusedException(FileProblem.DAMAGED);
        }
    }

    private boolean ends(int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }
}
