package be.vormingsportaal.postgresql;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/** Two nodes on one PostgreSQL database, which was empty when they started together. */
record TwoNodes(PortalNode one, PortalNode other, Race race, GreenMail mailServer) implements AutoCloseable {

    static TwoNodes startTogether() throws Exception {
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
            return new TwoNodes(nodes.get(0), nodes.get(1), race, mailServer);
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    @Override
    public void close() {
        race.close();
        one.close();
        other.close();
        mailServer.stop();
    }
}
