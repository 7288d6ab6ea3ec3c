package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** What {@code Dockerfile} and {@code docker-compose.yml} promise, as far as it shows without a Docker engine. */
class DeploymentFilesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");
    private static final String PINNED = ".+:v?\\d+\\.\\d+\\S*";

    private static Map<String, Map<?, ?>> services;
    private static Map<String, String> variables;
    private static String dockerfile;

    @BeforeAll
    static void read() throws IOException {
        dockerfile = Files.readString(Path.of("Dockerfile"));
        Map<?, ?> compose = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        services = new LinkedHashMap<>();
        ((Map<?, ?>) compose.get("services"))
                .forEach((name, service) -> services.put((String) name, (Map<?, ?>) service));
        variables = variables("application");
    }

    @Test
    void composeStartsThePortalWithADatabaseAndAMailServer() {
        assertThat(services).containsOnlyKeys("application", "database", "mail");
        assertThat(((Map<?, ?>) services.get("application").get("depends_on")).keySet())
                .hasToString("[database, mail]");
        assertThat(services.get("database").get("healthcheck")).isNotNull();
        assertThat(services.get("mail").get("healthcheck")).isNotNull();
    }

    @Test
    void everyImageHasAVersion() {
        assertThat(services.get("application").get("build")).isEqualTo(".");
        assertThat(services.get("database").get("image").toString()).matches(PINNED);
        assertThat(services.get("mail").get("image").toString()).matches(PINNED);
        assertThat(dockerfile.lines().filter(line -> line.startsWith("FROM ")).map(line -> line.split(" ")[1]))
                .isNotEmpty()
                .allMatch(image -> image.matches(PINNED));
    }

    @Test
    void onlyThisMachineReachesWhatIsPublishedAndNothingReachesTheDatabase() {
        assertThat(services.get("database").get("ports")).isNull();
        assertThat(services.values().stream()
                        .filter(service -> service.get("ports") != null)
                        .flatMap(service -> ((List<?>) service.get("ports")).stream())
                        .map(Object::toString))
                .hasSize(2)
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void noSecretHasAValueInTheFile() {
        String databasePassword = variables("database").get("POSTGRES_PASSWORD");
        assertThat(variables.get("SPRING_DATASOURCE_PASSWORD")).isEqualTo(databasePassword);
        assertThat(List.of(databasePassword, variables.get("PORTAL_LINKKEY")))
                .allMatch(value -> value.matches("\\$\\{[A-Z_]+:\\?[^}]+}"));
    }

    @Test
    void everyVariableOfThePortalIsASettingThatSomethingReads() throws IOException {
        assertThat(knownVariables()).containsAll(variables.keySet());
    }

    @Test
    void thePortalStartsWithTheSettingsOfTheFile() throws IOException {
        ConfigurableEnvironment environment = composeEnvironment();
        assertThat(RequiredSettings.problems(environment)).isEmpty();
        PortalSettings settings =
                Binder.get(environment).bind("portal", PortalSettings.class).get();
        assertThat(settings.linkKey()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(settings.legal().enterpriseNumber()).isEqualTo("0123.456.749");
        assertThat(environment.getProperty("portal.mail.from-name")).isEqualTo("Vormingsportaal");
    }

    @Test
    void onPlainHttpNoCookieIsOneThatBrowsersKeepForHttps() throws IOException {
        ConfigurableEnvironment environment = composeEnvironment();
        assertThat(environment.getProperty("portal.base-url")).isEqualTo("http://localhost:8080");
        assertThat(Stream.of("portal.csrf-cookie", "server.servlet.session.cookie.name")
                        .map(environment::getProperty))
                .noneMatch(name -> name.startsWith("__"));
        assertThat(Stream.of(
                                "server.servlet.session.cookie.secure",
                                "camunda.bpm.webapp.csrf.enable-secure-cookie",
                                "camunda.bpm.webapp.session-cookie.enable-secure-cookie")
                        .map(environment::getProperty))
                .containsOnly("false");
        assertThat(environment.getProperty("camunda.bpm.webapp.header-security.hsts-disabled"))
                .isEqualTo("true");
    }

    @Test
    void nothingStartsTheDemo() {
        assertThat(variables.keySet()).noneMatch(name -> name.contains("PROFILES"));
        assertThat(dockerfile).doesNotContainIgnoringCase("demo").doesNotContain("spring.profiles");
    }

    @Test
    void theImageHoldsTheJarOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>vormingsportaal</artifactId>");
        assertThat(dockerfile)
                .contains(
                        "COPY target/vormingsportaal-*.jar vormingsportaal.jar", "\"-jar\", \"vormingsportaal.jar\"]");
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).contains("!target/vormingsportaal-*.jar");
    }

    @Test
    void theImageRunsAsAnOrdinaryUserInBrusselsTimeAndSaysHowItIs() {
        assertThat(dockerfile.lines().filter(line -> line.startsWith("USER "))).containsExactly("USER portal");
        assertThat(dockerfile.indexOf("USER portal")).isLessThan(dockerfile.indexOf("ENTRYPOINT"));
        assertThat(dockerfile).contains("\"-Duser.timezone=Europe/Brussels\"", "HEALTHCHECK", "/actuator/health");
    }

    private static Map<String, String> variables(String service) {
        Map<String, String> variables = new LinkedHashMap<>();
        ((Map<?, ?>) services.get(service).get("environment"))
                .forEach((name, value) -> variables.put((String) name, (String) value));
        return variables;
    }

    /** What the portal would see: the file's variables, secrets filled in, over the settings in the jar. */
    private static ConfigurableEnvironment composeEnvironment() throws IOException {
        Map<String, Object> filledIn = new LinkedHashMap<>();
        variables.forEach((name, value) -> filledIn.put(name, fillIn(value)));
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addLast(new SystemEnvironmentPropertySource("systemEnvironment", filledIn));
        for (PropertySource<?> inTheJar :
                new YamlPropertySourceLoader().load("jar", new ClassPathResource("application.yml"))) {
            sources.addLast(inTheJar);
        }
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static String fillIn(String value) {
        Matcher placeholder = PLACEHOLDER.matcher(value);
        return placeholder.replaceAll(match -> Matcher.quoteReplacement(
                "-".equals(match.group(2)) ? match.group(3) : "a-secret-that-somebody-chose-and-that-is-long"));
    }

    /** Every setting that a library or the portal itself describes, spelled as an environment variable. */
    private static Set<String> knownVariables() throws IOException {
        Set<String> known = new HashSet<>();
        ObjectMapper json = new ObjectMapper();
        ClassLoader classes = DeploymentFilesTests.class.getClassLoader();
        List<URL> descriptions =
                new ArrayList<>(Collections.list(classes.getResources("META-INF/spring-configuration-metadata.json")));
        descriptions.add(classes.getResource("META-INF/additional-spring-configuration-metadata.json"));
        for (URL description : descriptions) {
            try (InputStream content = description.openStream()) {
                for (JsonNode property : json.readTree(content).get("properties")) {
                    known.add(asVariable(property.get("name").asText()));
                }
            }
        }
        return known;
    }

    private static String asVariable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
