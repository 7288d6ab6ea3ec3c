package be.vormingsportaal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The texts of the portal, as they stand in the sources. */
final class MessageBundle {

    static final Path FILE = Path.of("src/main/resources/messages_nl.properties");

    private MessageBundle() {}

    static Properties read() {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
