package be.vormingsportaal.imports.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the rows of a table as they are read. Blank rows are skipped. Rows beyond the limit, and rows that whoever made
 * the file does not see, are counted and not kept.
 */
class TableRows {

    static final int MAX_COLUMNS = 256;

    private final int maxRows;
    private final List<TableRow> rows = new ArrayList<>();
    private TableRow header;
    private int count;
    private int hidden;

    TableRows(int maxRows) {
        this.maxRows = maxRows;
    }

    /** @throws FileRefusedException when something stands in a column that nobody needs */
    void add(int line, List<Cell> cells) throws FileRefusedException {
        add(line, cells, false);
    }

    /** The names of the columns count where they are hidden too: nothing but them can stand there. */
    void add(int line, List<Cell> cells, boolean isHidden) throws FileRefusedException {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isEmpty()) {
            last--;
        }
        if (last < 0) {
            return;
        }
        if (last >= MAX_COLUMNS) {
            throw new FileRefusedException(FileProblem.TOO_MANY_COLUMNS, MAX_COLUMNS);
        }
        TableRow row = new TableRow(line, List.copyOf(cells.subList(0, last + 1)));
        if (header == null) {
            header = row;
        } else if (isHidden) {
            hidden++;
        } else if (++count <= maxRows) {
            rows.add(row);
        }
    }

    boolean isEmpty() {
        return header == null;
    }

    /** The first row that is not blank. */
    TableRow header() {
        return header;
    }

    /** How many rows are hidden, by a filter or by hand. */
    int hidden() {
        return hidden;
    }

    /** @throws FileRefusedException when there is none, or there are too many */
    List<TableRow> rows() throws FileRefusedException {
        if (count == 0) {
            throw new FileRefusedException(hidden == 0 ? FileProblem.NO_ROWS : FileProblem.ALL_HIDDEN);
        }
        if (count > maxRows) {
            throw new FileRefusedException(FileProblem.TOO_MANY_ROWS, count, maxRows);
        }
        return rows;
    }
}
