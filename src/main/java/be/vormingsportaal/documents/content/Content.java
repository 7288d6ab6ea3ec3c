package be.vormingsportaal.documents.content;

/** What is known about content that was checked. */
public record Content(String sha256, long bytes, FileKind kind, int pages) {

    public static Content of(ReceivedFile received, CheckedFile checked) {
        return new Content(received.sha256(), received.bytes(), checked.kind(), checked.pages());
    }
}
