package be.vormingsportaal.imports.reading;

/**
 * Says why a file cannot be imported as a whole. The message bundle has a sentence for each,
 * {@code imports.file.<name>}.
 */
public enum FileProblem {
    EMPTY,
    /** Argument: how many megabytes are allowed. */
    TOO_LARGE,
    /** It is neither text nor a workbook. */
    NOT_A_TABLE,
    /** It is a workbook of before 2007, or one with a password, which looks the same from outside. */
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
    /** Every row under the names of the columns is hidden. */
    ALL_HIDDEN,
    /** Arguments: how many there are, and how many are allowed. */
    TOO_MANY_ROWS,
    /** The organisation looked up too many rows today. Argument: how many are allowed. */
    DAY_LIMIT,
    /** Too many other files are being read. */
    BUSY
}
