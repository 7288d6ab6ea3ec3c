package be.vormingsportaal.engine.process;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.MailSendException;

/**
 * What is expected of a kind of notice.
 *
 * @param start how the domain asks for it, by the module's own port
 * @param send what has to be called for it
 */
record ExpectedNotice<P, S>(
        String name,
        String words,
        int priority,
        int daysKept,
        Class<P> port,
        BiConsumer<P, UUID> start,
        Class<S> service,
        BiConsumer<S, UUID> send) {

    void start(ApplicationContext portal, UUID row) {
        start.accept(portal.getBean(port), row);
    }

    S sender(ApplicationContext portal) {
        return portal.getBean(service);
    }

    void wasSent(ApplicationContext portal, UUID row, int times) {
        send.accept(verify(sender(portal), times(times)), row);
    }

    void failsOnce(ApplicationContext portal, UUID row) {
        send.accept(doThrow(new MailSendException("off")).doNothing().when(sender(portal)), row);
    }

    @Override
    public String toString() {
        return name;
    }
}
