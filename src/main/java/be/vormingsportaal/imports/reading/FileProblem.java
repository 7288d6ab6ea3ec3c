package be.vormingsportaal.imports.reading;

/** Why a file cannot be imported as a whole; the message bundle has a sentence for each, {@code imports.file.<name>}. */
public enum FileProblem {
    EMPTY,
    /** Argument: how many megabytes are allowed. */
    TOO_LARGE,
    /** Neither text nor a workbook. */
    NOT_A_TABLE,
    /** A workbook of before 2007, or one behind a password, which looks the same from outside. */
    OLD_OR_LOCKED,
    DAMAGED,
    TOO_MUCH_INSIDE,
    /** Argument: how many are allowed. */
    TOO_MANY_COLUMNS,
    /** Argument: the row in which the quote begins. */
    QUOTE_NOT_CLOSED,
    /** Argument: names of the missing columns. */
    HEADER_MISSING,
    /** Argument: names of the columns that are there more than once. */
    HEADER_TWICE,
    NO_ROWS,
    /** Arguments: how many there are, and how many are allowed. */
    TOO_MANY_ROWS,
    /** The organisation looked up too many rows today. Argument: how many are allowed. */
    DAY_LIMIT,
    /** Too many others are being read. */
    BUSY
}
