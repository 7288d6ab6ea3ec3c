package be.vormingsportaal.mail;

import be.vormingsportaal.shared.EmailAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One mail to one person. Name, aggregate, generation and recipient together say which mail it is: the same four are
 * the same mail, and it is sent once.
 *
 * @param name names the templates {@code templates/mail/<name>.html} and {@code .txt}, unless it is a {@link #notice},
 *     and the subject {@code mail.<name>.subject} in the message bundle
 * @param aggregate what the mail is about
 * @param generation counts up when the same mail about the same thing must go out again
 * @param recipient where it goes
 * @param recipientName the person's full name; empty where the mail greets nobody by name
 * @param model what the templates show
 * @param attachments files that go along
 * @param replyTo where an answer goes; empty for whoever runs the portal
 */
public record Mail(
        String name,
        UUID aggregate,
        int generation,
        EmailAddress recipient,
        String recipientName,
        Map<String, Object> model,
        List<Attachment> attachments,
        Optional<EmailAddress> replyTo) {

    private static final String TEXT = "notice";
    private static final String SUBJECT = "subjectArguments";

    public Mail {
        model = Map.copyOf(model);
        attachments = List.copyOf(attachments);
    }

    /** A mail without attachments, whose answers go to whoever runs the portal. */
    public Mail(
            String name,
            UUID aggregate,
            int generation,
            EmailAddress recipient,
            String recipientName,
            Map<String, Object> model) {
        this(name, aggregate, generation, recipient, recipientName, model, List.of(), Optional.empty());
    }

    /** The same mail with files that go along. */
    public Mail with(List<Attachment> files) {
        return new Mail(name, aggregate, generation, recipient, recipientName, model, files, replyTo);
    }

    /**
     * The same mail for somebody who did not tell the portal a name yet, or whose address somebody else typed. It greets
     * without a name: otherwise anybody could have the portal mail any words to a stranger.
     */
    public Mail greetingNobody() {
        return new Mail(name, aggregate, generation, recipient, "", model, attachments, replyTo);
    }

    /** The same mail, whose answers go to this address. */
    public Mail answeredTo(EmailAddress address) {
        return new Mail(
                name, aggregate, generation, recipient, recipientName, model, attachments, Optional.of(address));
    }

    /**
     * A mail that says one thing and leads nowhere. Its text is {@code mail.<name>.text} in the message bundle, with
     * these arguments. There is one such mail for an aggregate and a recipient.
     */
    public static Mail notice(
            String name, UUID aggregate, EmailAddress recipient, String recipientName, Object... arguments) {
        return new Mail(name, aggregate, 1, recipient, recipientName, Map.of(TEXT, arguments));
    }

    /**
     * The same mail, whose subject in the message bundle has these arguments.
     *
     * @param arguments such as a number; nothing that a stranger can type
     */
    public Mail titled(Object... arguments) {
        Map<String, Object> titled = new HashMap<>(model);
        titled.put(SUBJECT, arguments);
        return new Mail(name, aggregate, generation, recipient, recipientName, titled, attachments, replyTo);
    }

    /** A file that the portal itself made. */
    public record Attachment(String fileName, String mediaType, byte[] content) {}

    /** The arguments of the subject; none for most mails. */
    Object[] subjectArguments() {
        return (Object[]) model.getOrDefault(SUBJECT, new Object[0]);
    }

    /** The name of the templates. All notices share the same templates. */
    String template() {
        return model.containsKey(TEXT) ? TEXT : name;
    }
}
