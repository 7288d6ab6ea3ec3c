package be.vormingsportaal.postgresql;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that can say "not now" (RFC 5321, 4.2.1) and notes every mail that it took. */
final class GatedMailServer implements AutoCloseable {

    private static final int NOT_NOW = 451;

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private final AtomicInteger underway = new AtomicInteger();
    private volatile boolean open = true;

    GatedMailServer() {
        server = SMTPServer.port(0)
                .bindAddress(Optional.of(InetAddress.getLoopbackAddress()))
                .messageHandlerFactory(Delivery::new)
                .build();
        server.start();
    }

    /** A mail that was taken. */
    record Mail(String recipient, String messageId) {}

    int port() {
        return server.getPortAllocated();
    }

    /** From now on no mail is begun; one that was begun may still be taken. */
    void shut() {
        open = false;
    }

    /** Whether a mail was begun that is not taken yet. */
    boolean isBusy() {
        return underway.get() > 0;
    }

    void open() {
        open = true;
    }

    List<Mail> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void close() {
        server.stop();
    }

    private class Delivery implements MessageHandler {

        private String recipient;
        private boolean begun;

        Delivery(MessageContext context) {}

        @Override
        public void from(String from) throws RejectException {
            begun = true;
            underway.incrementAndGet();
            if (!open) {
                throw new RejectException(NOT_NOW, "Not now");
            }
        }

        @Override
        public void recipient(String address) {
            recipient = address;
        }

        @Override
        public String data(InputStream data) throws IOException {
            try {
                MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), data);
                mails.add(new Mail(recipient, message.getMessageID()));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
            return null;
        }

        @Override
        public void done() {
            if (begun) {
                begun = false;
                underway.decrementAndGet();
            }
        }
    }
}
