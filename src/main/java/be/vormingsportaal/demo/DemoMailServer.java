package be.vormingsportaal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Runs a real SMTP server inside the process, on a free port of this machine only. The portal sends its mail to it. Whatever
 * goes to {@value #UNKNOWN} is refused, to show what the portal does then.
 */
@Component
@Profile("demo")
class DemoMailServer {

    private static final String UNKNOWN = "@bestaat-niet.example";

    private final DemoMailbox mailbox;
    private final JavaMailSenderImpl sender;
    private SMTPServer server;

    DemoMailServer(DemoMailbox mailbox, JavaMailSenderImpl sender) {
        this.mailbox = mailbox;
        this.sender = sender;
    }

    @PostConstruct
    void start() {
        server = SMTPServer.port(0)
                .bindAddress(Optional.of(InetAddress.getLoopbackAddress()))
                .simpleMessageListener(new Delivery())
                .build();
        server.start();
        sender.setPort(server.getPortAllocated());
    }

    @PreDestroy
    void stop() {
        server.stop();
    }

    private class Delivery implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return !recipient.toLowerCase(Locale.ROOT).endsWith(UNKNOWN);
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            mailbox.add(data.readAllBytes());
        }
    }
}
