package be.vormingsportaal.documents.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that came in and about which nothing is decided yet. Closing it deletes it, unless it was kept. */
public record ReceivedFile(Path file, String sha256, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
