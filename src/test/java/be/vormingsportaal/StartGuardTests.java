package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.shared.SettingsRefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** With which settings the portal refuses to start, and what it says then. */
class StartGuardTests {

    private static final List<String> ALL_BUT_DATABASE_AND_ADDRESS = List.of(
            "--spring.mail.host=127.0.0.1",
            "--portal.link-key=a-key-for-tests-that-is-long-enough-to-be-taken",
            "--portal.documents.folder=target/test-documents",
            "--portal.mail.from=vormingsportaal@kcd.example",
            "--portal.mail.from-name=Vormingsportaal",
            "--portal.legal.name=Voorbeeldcentrum voor Diagnostiek",
            "--portal.legal.form=vzw",
            "--portal.legal.seat=Voorbeeldstraat 1, 1000 Brussel",
            "--portal.legal.enterprise-number=0123.456.749",
            "--portal.legal.court=Brussel",
            "--portal.legal.email=belrai@kcd.example",
            "--portal.billing.street=Voorbeeldstraat 1",
            "--portal.billing.postal-code=1000",
            "--portal.billing.city=Brussel",
            "--portal.billing.iban=BE68 5390 0754 7034");

    @Test
    void withoutSettingsItNamesEachThatIsMissing() {
        assertThatThrownBy(() -> start(WebApplicationType.NONE, List.of()))
                .isInstanceOf(SettingsRefusedException.class)
                .message()
                .isEqualToNormalizingNewlines("""
                        spring.datasource.url is missing
                        spring.mail.host is missing
                        portal.base-url is missing
                        portal.link-key is missing
                        portal.documents.folder is missing
                        portal.mail.from is missing
                        portal.mail.from-name is missing
                        portal.legal.name is missing
                        portal.legal.form is missing
                        portal.legal.seat is missing
                        portal.legal.enterprise-number is missing
                        portal.legal.court is missing
                        portal.legal.email is missing
                        portal.billing.street is missing
                        portal.billing.postal-code is missing
                        portal.billing.city is missing
                        portal.billing.iban is missing""");
    }

    @Test
    void anAddressWithoutHttpsIsRefusedElsewhereThanOnLocalhost() {
        assertThatThrownBy(() -> start(
                        WebApplicationType.NONE,
                        ALL_BUT_DATABASE_AND_ADDRESS,
                        "--spring.datasource.url=jdbc:h2:mem:start-guard",
                        "--portal.base-url=http://portaal.example"))
                .isInstanceOf(SettingsRefusedException.class)
                .hasMessageContaining("portal.base-url must begin with https://");
    }

    @Test
    void theDemoIsRefusedOnPostgresql() {
        assertThatThrownBy(() -> start(
                        WebApplicationType.NONE,
                        List.of("--spring.profiles.active=demo"),
                        "--spring.datasource.url=jdbc:postgresql://localhost/portal"))
                .isInstanceOf(SettingsRefusedException.class)
                .hasMessageContaining("profile demo runs on H2 only");
    }

    @Test
    void aDatabaseWithThePasswordOfTheDemoIsRefusedOutsideTheDemo(@TempDir Path folder) {
        String database = "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("portal");
        start(
                        WebApplicationType.SERVLET,
                        List.of("--spring.profiles.active=demo", "--portal.demo.folder=" + folder),
                        database)
                .close();
        assertThatThrownBy(() -> start(
                        WebApplicationType.SERVLET,
                        ALL_BUT_DATABASE_AND_ADDRESS,
                        database,
                        "--spring.datasource.username=sa",
                        "--portal.base-url=https://portaal.example"))
                .isInstanceOf(SettingsRefusedException.class)
                .message()
                .satisfies(message -> assertThat(message.lines()).hasSize(9))
                .contains(
                        "beheer@kcd.example",
                        "collega@kcd.example",
                        "manager@delinde.example",
                        "zorgverlener@debrug.example");
    }

    private static ConfigurableApplicationContext start(WebApplicationType web, List<String> settings, String... more) {
        String[] arguments = Stream.of(
                        settings.stream(),
                        Stream.of(more),
                        Stream.of(
                                "--server.port=0",
                                "--camunda.bpm.webapp.enabled=false",
                                "--camunda.bpm.generate-unique-process-engine-name=true",
                                "--camunda.bpm.generate-unique-process-application-name=true",
                                "--logging.level.root=warn"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return new SpringApplicationBuilder(VormingsportaalApplication.class)
                .web(web)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments);
    }
}
