package be.vormingsportaal.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of pages, mails and groups. There is one language, so a missing text is an error and not a fallback. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    /** Each has a file {@code messages/<module>_nl.properties}. */
    static final List<String> MODULES = List.of(
            "accounts",
            "attestations",
            "billing",
            "cases",
            "demo",
            "desk",
            "documents",
            "identity",
            "imports",
            "instruments",
            "intervisions",
            "listing",
            "mail",
            "materials",
            "operations",
            "organisations",
            "securitylog",
            "trainings",
            "web",
            "worklist");

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                MODULES.stream().map(module -> "messages/" + module).toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Belgium.LOCALE);
        return messages;
    }
}
