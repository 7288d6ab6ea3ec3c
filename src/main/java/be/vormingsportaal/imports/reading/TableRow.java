package be.vormingsportaal.imports.reading;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param line its number as a spreadsheet shows it
 */
record TableRow(int line, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
