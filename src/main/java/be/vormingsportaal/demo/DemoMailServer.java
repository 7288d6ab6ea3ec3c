package be.vormingsportaal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.net.InetAddress;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Runs a real SMTP server inside the process, on a free port of this machine only. The portal sends its mail to it. */
@Component
@Profile("demo")
class DemoMailServer {

    private final DemoMailbox mailbox;
    private final JavaMailSenderImpl sender;
    private SMTPServer server;

    DemoMailServer(DemoMailbox mailbox, JavaMailSenderImpl sender) {
        this.mailbox = mailbox;
        this.sender = sender;
    }

    @PostConstruct
    void start() {
        BasicMessageListener keep = (context, from, to, data) -> mailbox.add(data);
        server = SMTPServer.port(0)
                .bindAddress(Optional.of(InetAddress.getLoopbackAddress()))
                .messageHandler(keep)
                .build();
        server.start();
        sender.setPort(server.getPortAllocated());
    }

    @PreDestroy
    void stop() {
        server.stop();
    }
}
