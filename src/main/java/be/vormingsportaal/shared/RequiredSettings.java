package be.vormingsportaal.shared;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start without the settings that nobody can guess, before anything touches a database, and names all that
 * are missing at once.
 */
@Configuration(proxyBeanMethods = false)
class RequiredSettings {

    private static final String DEMO_LINK_KEY = "only-for-the-demo-and-known-to-everybody";

    private static final List<String> REQUIRED = List.of(
            "spring.datasource.url",
            "spring.mail.host",
            "portal.base-url",
            "portal.link-key",
            "portal.documents.folder",
            "portal.mail.from",
            "portal.mail.from-name",
            "portal.legal.name",
            "portal.legal.form",
            "portal.legal.seat",
            "portal.legal.enterprise-number",
            "portal.legal.court",
            "portal.legal.email",
            "portal.billing.street",
            "portal.billing.postal-code",
            "portal.billing.city",
            "portal.billing.iban");

    @Bean
    static BeanFactoryPostProcessor requiredSettingsCheck(Environment environment) {
        return beans -> {
            List<String> problems = problems(environment);
            if (!problems.isEmpty()) {
                throw new SettingsRefusedException(problems);
            }
        };
    }

    static List<String> problems(Environment environment) {
        List<String> problems = new ArrayList<>();
        for (String name : REQUIRED) {
            if (environment.getProperty(name, "").isBlank()) {
                problems.add(name + " is missing");
            }
        }
        if (environment.getProperty("portal.link-key", "").equals(DEMO_LINK_KEY)
                && !environment.acceptsProfiles(Profiles.of("demo"))) {
            problems.add("portal.link-key is the one of the demo, which everybody knows");
        }
        String baseUrl = environment.getProperty("portal.base-url", "");
        boolean isLocal = baseUrl.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?");
        if (!baseUrl.isBlank() && !isLocal && !baseUrl.startsWith("https://")) {
            problems.add("portal.base-url must begin with https:// (plain http only on localhost)");
        }
        return problems;
    }
}
