package be.vormingsportaal.postgresql;

import be.vormingsportaal.VormingsportaalApplication;
import be.vormingsportaal.attestations.HandedIn;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.TestPeople;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A node of the portal, with a running job executor, on a database that others use too. */
record PortalNode(ConfigurableApplicationContext context) implements AutoCloseable {

    static PortalNode start(String databaseUrl, int mailPort) {
        return new PortalNode(new SpringApplicationBuilder(
                        VormingsportaalApplication.class, TestPeople.class, HandedIn.class, RunningPortal.class)
                .profiles("test")
                .properties(Map.of(
                        "server.port", "0",
                        "spring.datasource.hikari.maximum-pool-size", "24"))
                .run(
                        "--spring.datasource.url=" + databaseUrl,
                        "--spring.datasource.username=postgres",
                        "--spring.mail.port=" + mailPort,
                        "--camunda.bpm.webapp.enabled=false",
                        "--camunda.bpm.job-execution.enabled=true",
                        "--camunda.bpm.job-execution.wait-time-in-millis=100",
                        "--camunda.bpm.job-execution.max-wait=400"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
