package be.vormingsportaal.billing.papers;

/** A form in which an invoice or a credit note is handed out. */
enum PaperKind {
    /** A file to read and to print. */
    PDF("pdf", "application/pdf"),
    /** A file for software to read: UBL, by the rules of Peppol. */
    UBL("xml", "application/xml");

    private final String extension;
    private final String mediaType;

    PaperKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}
