package be.vormingsportaal.documents.content;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps files open together. When one of them cannot be closed, the others are closed all the same. */
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
