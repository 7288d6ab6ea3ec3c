package be.vormingsportaal.documents.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that came in and that nobody decided about. Closing it deletes what was not kept. */
public record Received(Path file, String sha256, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
