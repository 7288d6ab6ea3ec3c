package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What Thymeleaf accepts in a template but does not do. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** They are worked out after the tag was replaced, so they are lost. */
    private static final List<String> LOST = List.of("th:with", "th:if", "th:unless", "th:each", "th:object");

    @Test
    void nothingIsWorkedOutOnATagThatIsReplaced() {
        assertThat(templates().flatMap(TemplateTests::lost))
                .as("put it on a th:block around the tag, or into what the fragment is called with")
                .isEmpty();
    }

    private static Stream<String> lost(Path template) {
        return Jsoup.parse(read(template)).getAllElements().stream()
                .filter(tag -> tag.hasAttr("th:replace") || tag.hasAttr("th:insert"))
                .flatMap(tag -> LOST.stream()
                        .filter(tag::hasAttr)
                        .filter(attribute -> isLost(tag, attribute))
                        .map(attribute -> template + ": " + attribute + " stands on the same tag as "
                                + (tag.hasAttr("th:replace") ? "th:replace" : "th:insert")));
    }

    /** A tag with th:insert stays, so it can still be left out; a variable would come after the fragment was called. */
    private static boolean isLost(Element tag, String attribute) {
        return tag.hasAttr("th:replace") || attribute.equals("th:with");
    }

    private static Stream<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
