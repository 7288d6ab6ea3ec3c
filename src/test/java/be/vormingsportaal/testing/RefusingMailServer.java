package be.vormingsportaal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that answers one step of the conversation as it was told, and notes whose mail it took. */
public final class RefusingMailServer implements AutoCloseable {

    /** When it refuses. */
    public enum Step {
        SENDER,
        RECIPIENT,
        CONTENT
    }

    private final Step step;
    private final String recipient;
    private final int code;
    private final String text;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    /** @param recipient whose mail it refuses; everybody's when it is empty */
    private RefusingMailServer(Step step, String recipient, int code, String text) {
        this.step = step;
        this.recipient = recipient;
        this.code = code;
        this.text = text;
        this.server = SMTPServer.port(0)
                .bindAddress(Optional.of(InetAddress.getLoopbackAddress()))
                .messageHandlerFactory(Delivery::new)
                .build();
        server.start();
    }

    public static RefusingMailServer refusing(Step step, int code, String text) {
        return new RefusingMailServer(step, "", code, text);
    }

    /** It knows everybody but this one. */
    public static RefusingMailServer withoutMailbox(String recipient) {
        return new RefusingMailServer(Step.RECIPIENT, recipient, 550, "5.1.1 No such user here");
    }

    /** Lets this sender talk to it meanwhile. */
    public void meanwhile(JavaMailSenderImpl sender, Runnable work) {
        int usual = sender.getPort();
        sender.setPort(port());
        try {
            work.run();
        } finally {
            sender.setPort(usual);
        }
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** The recipients of the mails that it took. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        server.stop();
    }

    private class Delivery implements MessageHandler {

        private String to = "";

        Delivery(MessageContext context) {}

        @Override
        public void from(String from) throws RejectException {
            answer(Step.SENDER);
        }

        @Override
        public void recipient(String address) throws RejectException {
            to = address;
            answer(Step.RECIPIENT);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            data.readAllBytes();
            answer(Step.CONTENT);
            taken.add(to);
            return null;
        }

        @Override
        public void done() {
            // nothing is kept between two mails
        }

        private void answer(Step reached) throws RejectException {
            if (reached == step && (recipient.isEmpty() || recipient.equals(to))) {
                throw new RejectException(code, text);
            }
        }
    }
}
