package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Every text comes from the bundle, and the bundle has every text. */
class MessagesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");
    private static final Pattern JAVA_KEY = Pattern.compile(
            "\"((?:attest|attestations|error|people|transfer|transfers|organisation|registration|link|password|account|accounts|cases|email|lostMailbox|tab|leave|materials|institutions|rules|instrumentDesk|completions|contact|imports|trainings|intervisions|proofs)\\.[a-z][A-Za-z0-9.]*[A-Za-z0-9])\"");

    private final Properties bundle = MessageBundle.read();

    @Test
    void everyKeyOfATemplateIsInTheBundle() {
        assertThat(missing(keys(TEMPLATES, TEMPLATE_KEY))).isEmpty();
    }

    @Test
    void everyKeyInJavaIsInTheBundle() {
        assertThat(missing(keys(JAVA, JAVA_KEY))).isEmpty();
    }

    /** Keys that are put together from a part and a name: the part is what must be in use. */
    @Test
    void everyTextOfTheBundleIsUsed() {
        String sources = Stream.of(TEMPLATES, JAVA)
                .flatMap(MessagesTests::files)
                .map(MessagesTests::read)
                .collect(Collectors.joining());
        assertThat(bundle.stringPropertyNames().stream()
                        .filter(key -> !key.equals("typeMismatch"))
                        .filter(key -> !sources.contains(key))
                        .filter(key -> !PutTogetherKeys.include(key))
                        .map(key -> "nothing uses " + key + ": remove it from " + MessageBundle.fileOf(key)))
                .isEmpty();
    }

    @Test
    void everyTextInATemplateIsReplacedByOneOfTheBundle() {
        assertThat(files(TEMPLATES)
                        .filter(file -> file.toString().endsWith(".html"))
                        .flatMap(MessagesTests::ownTexts))
                .isEmpty();
    }

    @Test
    void anApostropheInATextWithArgumentsIsDoubled() {
        assertThat(bundle.stringPropertyNames().stream()
                        .filter(key -> bundle.getProperty(key).contains("{0}"))
                        .filter(key -> bundle.getProperty(key).replace("''", "").contains("'")))
                .isEmpty();
    }

    /** Texts of elements whose content Thymeleaf does not replace; punctuation and the name BelRAI are no texts. */
    private static Stream<String> ownTexts(Path file) {
        return Jsoup.parse(read(file)).getAllElements().stream()
                .filter(element -> !isReplaced(element))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .map(text -> text.replace("BelRAI", "").strip())
                .filter(text -> text.matches(".*\\p{L}{2,}.*"))
                .map(text -> file + ": " + text);
    }

    private static boolean isReplaced(Element element) {
        return Stream.iterate(element, parent -> parent != null, Element::parent)
                .anyMatch(parent -> parent.hasAttr("th:text") || parent.hasAttr("th:replace") && !isPage(parent));
    }

    private static boolean isPage(Element element) {
        return element.normalName().equals("html");
    }

    private Stream<String> missing(SortedMap<String, Path> used) {
        assertThat(used).isNotEmpty();
        return used.entrySet().stream()
                .filter(key -> !bundle.containsKey(key.getKey()))
                .map(key -> MessageBundle.missing(key.getKey()) + " (for " + key.getValue() + ")");
    }

    /** With a file that uses it. */
    private static SortedMap<String, Path> keys(Path folder, Pattern pattern) {
        SortedMap<String, Path> keys = new TreeMap<>();
        files(folder).forEach(file -> {
            Matcher matcher = pattern.matcher(read(file));
            while (matcher.find()) {
                keys.put(matcher.group(1), file);
            }
        });
        return keys;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return List.copyOf(files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("package-info.java"))
                            .toList())
                    .stream();
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
