package be.vormingsportaal.documents.content;

/** Says why a file is refused. The message bundle has a sentence for each, {@code documents.refused.<name>}. */
public enum RefusalReason {
    EMPTY,
    /** The upload was broken off. */
    INCOMPLETE,
    TOO_LARGE,
    NOT_SUPPORTED,
    /** A photo in the format HEIC, as many phones make it. */
    PHONE_PHOTO,
    /** Another file of the draft has the very same content, under another name. */
    SAME_CONTENT,
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
    /** Too many other files are being checked. */
    BUSY,
    /** The portal could not write it, for instance because the disk is full. */
    NOT_KEPT
}
