package be.vormingsportaal.demo;

import be.vormingsportaal.shared.SettingsRefusedException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Provides what the demo uses in place of the real world. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    /** Everybody knows the password of the demo, so it must never be used with real data. */
    @Bean
    static BeanFactoryPostProcessor onlyOnItsOwnDatabase(Environment environment) {
        return beans -> {
            if (!environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
                throw new SettingsRefusedException(
                        List.of("profile demo runs on H2 only, and spring.datasource.url names another database"));
            }
        };
    }

    @Bean
    DemoClock clock(@Value("${portal.demo.folder}") Path folder) {
        return new DemoClock(folder.resolve("klok"));
    }

    @Bean
    DemoMailbox demoMailbox(@Value("${portal.demo.folder}") Path folder) {
        return new DemoMailbox(folder.resolve("postvak"));
    }

    @Bean
    DemoPayments demoPayments(@Value("${portal.demo.folder}") Path folder) {
        return new DemoPayments(folder.resolve("betalingen"));
    }

    @Bean
    DemoRefunds demoRefunds(@Value("${portal.demo.folder}") Path folder) {
        return new DemoRefunds(folder.resolve("terugbetalingen"));
    }
}
