package be.vormingsportaal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The engine's web applications speak Dutch, and an upgrade that brings new texts shows which are missing. */
class EngineTextsTests {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{}|%[a-z]|</?(?:a|br)\\b[^>]*>|&[a-z]+;");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit"})
    void everyTextOfTheApplicationHasADutchOne(String app) throws IOException {
        assertThat(texts(app, "nl").keySet())
                .containsExactlyInAnyOrderElementsOf(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit"})
    void aDutchTextKeepsThePlaceholdersAndTheMarkup(String app) throws IOException {
        Map<String, String> dutch = texts(app, "nl");
        SoftAssertions all = new SoftAssertions();
        texts(app, "en")
                .forEach((key, english) -> all.assertThat(placeholders(dutch.get(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(english)));
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist/scripts/config.js", "cockpit/scripts/config.js"})
    void ourSettingsTakeThePlaceOfTheShippedOnes(String file) throws IOException {
        assertThat(read(file)).contains("fallbackLocale: 'nl'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist/styles/user-styles.css", "cockpit/styles/user-styles.css"})
    void ourStylesTakeThePlaceOfTheShippedOnes(String file) throws IOException {
        assertThat(read(file)).contains(".ce-eol-banner");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        String json = read(app + "/locales/" + language + ".json").replace(BYTE_ORDER_MARK, "");
        Map<String, String> texts = new TreeMap<>();
        collect("", new ObjectMapper().readTree(json), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("META-INF/resources/webjars/camunda/app/" + file)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
