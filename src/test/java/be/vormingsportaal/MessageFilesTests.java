package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.MessageBundle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text is found without a search: in the file of its module, by the order of its key. */
class MessageFilesTests {

    @Test
    void everyTextStandsInTheFileOfItsModule() {
        List<String> misplaced = new ArrayList<>();
        MessageBundle.files()
                .forEach((file, lines) -> keys(lines).stream()
                        .filter(key -> !MessageBundle.fileOf(key).equals(file.toString()))
                        .forEach(key -> misplaced.add(
                                key + " stands in " + file + ": move it to " + MessageBundle.fileOf(key))));
        assertThat(misplaced).isEmpty();
    }

    @Test
    void everyFileIsSortedByKey() {
        List<String> unsorted = new ArrayList<>();
        MessageBundle.files().forEach((file, lines) -> {
            List<String> keys = keys(lines);
            for (int i = 1; i < keys.size(); i++) {
                if (keys.get(i - 1).compareTo(keys.get(i)) > 0) {
                    unsorted.add(keys.get(i) + " comes before " + keys.get(i - 1) + " in " + file);
                }
            }
        });
        assertThat(unsorted).isEmpty();
    }

    @Test
    void noKeyStandsInTheBundleTwice() {
        Map<String, Path> known = new HashMap<>();
        List<String> twice = new ArrayList<>();
        MessageBundle.files()
                .forEach((file, lines) -> keys(lines).forEach(key -> {
                    Path other = known.put(key, file);
                    if (other != null) {
                        twice.add(key + " stands in " + file + " and in " + other);
                    }
                }));
        assertThat(twice).isEmpty();
    }

    @Test
    void aFileHasOneCommentAndThenOneTextOnEachLine() {
        List<String> odd = new ArrayList<>();
        MessageBundle.files().forEach((file, lines) -> {
            String module = file.getFileName().toString().replace("_nl.properties", "");
            String comment = "# Texts of " + module
                    + ", sorted by key. In a text with arguments an apostrophe is written twice.";
            if (!lines.get(0).equals(comment)) {
                odd.add(file + " begins with: " + comment);
            }
            lines.stream()
                    .skip(1)
                    .filter(line -> !line.matches("[\\w.-]+=.*\\S.*") || line.matches(".*[^\\\\]\\\\"))
                    .forEach(line -> odd.add(file + " has a line that is no text: " + line));
        });
        assertThat(odd).isEmpty();
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("[A-Za-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }
}
