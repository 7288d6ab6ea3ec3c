package be.vormingsportaal.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file, or a part of one, that is drawn from the code.
 *
 * @param path from the root of the project
 * @param text all that has to stand in it
 */
public record DrawnFile(Path path, String text) {

    /** Draws anew what is not as it should be. */
    public static final String COMMAND = "mvn test -Dtest=DrawnFileTests -Dpictures=renew";

    private static final boolean RENEW = "renew".equals(System.getProperty("pictures"));

    /**
     * The part of a page between {@code <!-- drawn: name -->} and {@code <!-- end -->}.
     *
     * @param text what has to stand there
     */
    public static DrawnFile part(Path page, String name, String text) {
        String all = read(page);
        String begin = "<!-- drawn: " + name + " -->\n";
        int from = all.indexOf(begin);
        int to = all.indexOf("<!-- end -->", from);
        assertThat(from >= 0 && to > from)
                .as("%s lacks the line %s, or <!-- end --> after it".formatted(page, begin.strip()))
                .isTrue();
        return new DrawnFile(page, all.substring(0, from + begin.length()) + text + all.substring(to));
    }

    /** Or renews them, when that is what the command asks for. */
    public static void areCurrent(List<DrawnFile> files) {
        if (RENEW) {
            files.forEach(DrawnFile::write);
        }
        assertThat(files.stream().filter(file -> !file.isCurrent()).map(DrawnFile::path))
                .as("files that do not show what the code says. Draw them anew: " + COMMAND)
                .isEmpty();
    }

    private boolean isCurrent() {
        return Files.exists(path) && read(path).equals(text);
    }

    private void write() {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
