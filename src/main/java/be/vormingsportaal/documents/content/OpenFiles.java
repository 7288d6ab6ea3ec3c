package be.vormingsportaal.documents.content;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Files that stay open together. One that cannot be closed keeps no other one open. */
public class OpenFiles implements Closeable {

    private final Deque<Closeable> files = new ArrayDeque<>();

    public void add(Closeable file) {
        files.push(file);
    }

    @Override
    public void close() throws IOException {
        try (Closeable last = files.poll()) {
            if (last != null) {
                close();
            }
        }
    }
}
