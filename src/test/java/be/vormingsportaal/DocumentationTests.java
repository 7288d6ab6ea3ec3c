package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The pages for developers and operators name what is there. */
class DocumentationTests {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern MIGRATION = Pattern.compile("V[0-9.]+__\\w+\\.sql");

    /** {@code Documents}, {@code MailService.send}, {@code SignedLinks.Purpose}; not {@code OPEN}. */
    private static final Pattern NAME_IN_CODE =
            Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.([A-Za-z]\\w*))?(?:\\.\\w+)*(?:\\([^`]*\\))?`");

    private static final Set<String> NO_CLASSES_OF_OURS = Set.of(
            "BpmnError",
            "Dockerfile",
            "Helper",
            "Host",
            "Impl",
            "Manager",
            "Optional",
            "PartyTaxScheme",
            "Refresh",
            "SessionRepositoryCustomizer",
            "Util");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                Path target = page.toAbsolutePath().getParent().resolve(links.group(1));
                if (!Files.exists(target)) {
                    dead.add(page + ": " + links.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everySettingOfThePortalIsExplainedWithItsVariable() throws IOException {
        String operations = Files.readString(Path.of("docs/operations.md"));
        for (String description : List.of("", "additional-")) {
            JsonNode properties = new ObjectMapper()
                    .readTree(new ClassPathResource("META-INF/" + description + "spring-configuration-metadata.json")
                            .getFile())
                    .get("properties");
            for (JsonNode property : properties) {
                String name = property.get("name").asText();
                if (name.startsWith("portal.")) {
                    String variable = name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
                    assertThat(operations).contains("`" + name + "`", "`" + variable + "`");
                }
            }
        }
    }

    @Test
    void everyProcessHasASectionAndAPicture() throws IOException {
        String processes = Files.readString(Path.of("docs/processes.md"));
        try (Stream<Path> models = Files.walk(Path.of("processes"))) {
            assertThat(models.map(model -> model.getFileName().toString())
                            .filter(name -> name.endsWith(".bpmn"))
                            .map(name -> name.replace(".bpmn", "")))
                    .isNotEmpty()
                    .allMatch(key -> processes.contains("\n## " + key + "\n"))
                    .allMatch(key -> processes.contains("(images/" + key + ".svg)"));
        }
    }

    /** What pages name is there: who renames a class or a method finds its name on the pages too. */
    @Test
    void everyClassAndMethodThatAPageNamesExists() throws IOException {
        Map<String, Path> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(file.getFileName().toString().replace(".java", ""), file));
        }
        List<String> gone = new ArrayList<>();
        for (Path page : pages()) {
            Matcher names = NAME_IN_CODE.matcher(Files.readString(page));
            while (names.find()) {
                Path source = sources.get(names.group(1));
                boolean isThere = source != null
                        && (names.group(2) == null
                                || Files.readString(source).matches("(?s).*\\b" + names.group(2) + "\\b.*"));
                if (!isThere && !NO_CLASSES_OF_OURS.contains(names.group(1))) {
                    gone.add(page + " names " + names.group());
                }
            }
        }
        assertThat(gone)
                .as("names that no class or method has; where it is none of ours, add it to NO_CLASSES_OF_OURS")
                .isEmpty();
    }

    @Test
    void everyRoleHasItsDutchWord() throws IOException {
        String words = Files.readString(Path.of("docs/words.md"));
        assertThat(Role.values()).allMatch(role -> words.contains("`Role." + role + "`"));
    }

    @Test
    void decisionsAreNumberedWithoutAGap() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/adr"))) {
            List<String> decisions =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            for (int i = 0; i < decisions.size(); i++) {
                String number = "%04d".formatted(i + 1);
                assertThat(decisions.get(i))
                        .as("Decision %s in docs/adr: give the next free number to a new one", number)
                        .startsWith(number + "-");
                assertThat(Files.readString(Path.of("docs/adr", decisions.get(i))))
                        .as("The number in the title of %s", decisions.get(i))
                        .startsWith("# " + number + " ");
            }
        }
    }

    @Test
    void everyMigrationThatIsNamedIsThere() throws IOException {
        Set<String> migrations;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            migrations = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
        for (Path page : pages()) {
            assertThat(MIGRATION.matcher(Files.readString(page)).results().map(MatchResult::group))
                    .as("Migrations that %s names", page)
                    .allMatch(migrations::contains);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }
}
