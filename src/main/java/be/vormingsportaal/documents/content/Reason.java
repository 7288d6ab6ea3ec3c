package be.vormingsportaal.documents.content;

/** Why a file is refused; the message bundle has a sentence for each, {@code documents.refused.<name>}. */
public enum Reason {
    EMPTY,
    /** It broke off on its way here. */
    INCOMPLETE,
    TOO_LARGE,
    NOT_SUPPORTED,
    DAMAGED,
    ENCRYPTED,
    SCRIPT,
    LAUNCH_ACTION,
    EMBEDDED_FILE,
    TOO_MANY_PAGES,
    TOO_MANY_PIXELS,
    TOO_MUCH_INSIDE,
    TOO_MANY_FILES,
    DRAFT_TOO_LARGE,
    /** Too many others are being looked at. */
    BUSY,
    /** The portal could not write it, for want of room on the disk for instance. */
    NOT_KEPT
}
