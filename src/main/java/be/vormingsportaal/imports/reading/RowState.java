package be.vormingsportaal.imports.reading;

/** Where a row of an import stands. */
public enum RowState {
    /** Something is wrong in it; it is never carried out. */
    WRONG,
    /** Nothing came of it yet. */
    OPEN,
    /** It was carried out, and {@code PeopleService.add} answered. */
    DONE,
    /** It was tried several times in vain. */
    FAILED,
    /** Left out: somebody tried to add this address too often. */
    TOO_OFTEN
}
