package be.vormingsportaal.imports.reading;

/** Says how far a row of an import is. */
public enum RowState {
    /** Something is wrong in it, and it is never carried out. */
    WRONG,
    /** It has no result yet. */
    OPEN,
    /** It was carried out, and {@code PeopleService.add} answered. */
    DONE,
    /** It was tried several times and failed. */
    FAILED,
    /** It is left out, because somebody tried to add this address too often. */
    TOO_OFTEN
}
