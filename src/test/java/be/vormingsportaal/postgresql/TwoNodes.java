package be.vormingsportaal.postgresql;

import be.vormingsportaal.testing.TestPeople;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.boot.logging.LoggingSystem;

/** Two nodes of the portal that start together on one empty PostgreSQL database, both with a running job executor. */
record TwoNodes(PortalNode one, PortalNode other, GreenMail mailServer, Race race) implements AutoCloseable {

    static TwoNodes start() throws Exception {
        String database = PostgresServer.newDatabase();
        Race race = new Race();
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        int mailPort = mailServer.getSmtp().getPort();
        // Logging is one for the JVM, and two applications that set it up at the same moment get in each other's way.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            List<PortalNode> nodes =
                    race.run(() -> PortalNode.start(database, mailPort), () -> PortalNode.start(database, mailPort));
            return new TwoNodes(nodes.get(0), nodes.get(1), mailServer, race);
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    TestPeople people() {
        return one.bean(TestPeople.class);
    }

    /** How many cases with this business key run. */
    long cases(UUID businessKey) {
        return one.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .count();
    }

    /** The ends that the cases with this business key came to. */
    List<String> ends(UUID businessKey) {
        HistoryService history = one.bean(HistoryService.class);
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .list()
                .stream()
                .flatMap(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .finished()
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("EndEvent_"))
                .toList();
    }

    @Override
    public void close() {
        race.close();
        one.close();
        other.close();
        mailServer.stop();
    }
}
