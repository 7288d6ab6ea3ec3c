package be.vormingsportaal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A demo with an empty database, an empty mailbox and a clock that is right, on a free port of this machine. */
class FreshDemo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try (ServerSocket free = new ServerSocket(0)) {
            Map<String, Object> settings = Map.of(
                    "server.port",
                    free.getLocalPort(),
                    "spring.datasource.url",
                    "jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
                    "portal.demo.folder",
                    Files.createTempDirectory("demo").toString(),
                    "portal.e-invoice.folder",
                    Files.createTempDirectory("e-invoices").toString(),
                    // all visitors come from one IP address here
                    "portal.throttle.link-per-client.attempts",
                    1000,
                    "portal.desk.daily-mail-cron",
                    "-",
                    "logging.level.root",
                    "warn");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh demo", settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
