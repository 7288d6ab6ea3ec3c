package be.vormingsportaal.postgresql;

import be.vormingsportaal.VormingsportaalApplication;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.testing.HashMemory;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A node of the portal, with a running job executor, on a database that others use too. */
record PortalNode(ConfigurableApplicationContext context) implements AutoCloseable {

    /** @param more settings, as on the command line */
    static PortalNode start(String databaseUrl, int mailPort, String... more) {
        return new PortalNode(new SpringApplicationBuilder(
                        VormingsportaalApplication.class,
                        HashMemory.class,
                        TestPeople.class,
                        HandedIn.class,
                        TestImports.class,
                        TestIntervisions.class,
                        RunningPortal.class)
                .profiles("test")
                .properties(Map.of(
                        "server.port", "0",
                        "spring.datasource.hikari.maximum-pool-size", "24"))
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.datasource.url=" + databaseUrl,
                                        "--spring.datasource.username=postgres",
                                        "--spring.mail.port=" + mailPort,
                                        "--camunda.bpm.webapp.enabled=false",
                                        "--camunda.bpm.job-execution.enabled=true",
                                        "--camunda.bpm.job-execution.wait-time-in-millis=100",
                                        "--camunda.bpm.job-execution.max-wait=400"),
                                Arrays.stream(more))
                        .toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
